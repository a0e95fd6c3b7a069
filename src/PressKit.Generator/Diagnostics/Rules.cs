namespace PressKit.Generator.Diagnostics;

/// <summary>Every rule of PressKit, grouped by the stage that finds it. A code is never reused; each has a golden case.</summary>
public static class Rules
{
    // 1xxx: importing source articles.
    public static readonly Rule SeedEmpty = Error("PK1001");
    public static readonly Rule SeedNotText = Error("PK1002");
    public static readonly Rule SeedOnlyFurniture = Error("PK1003");
    public static readonly Rule SeedEditedSinceImport = Warning("PK1004");
    public static readonly Rule SeedTitleDerived = Warning("PK1005");
    public static readonly Rule SeedUndated = Warning("PK1006");
    public static readonly Rule SeedWithoutSource = Warning("PK1007");
    public static readonly Rule SeedNameTwice = Error("PK1008");

    // 20xx: files as such.
    public static readonly Rule FileNotText = Error("PK2001");
    public static readonly Rule FrontMatterMissing = Error("PK2002");
    public static readonly Rule FrontMatterUnclosed = Error("PK2003");
    public static readonly Rule FileMissing = Error("PK2004");
    public static readonly Rule UnknownSection = Error("PK2005");
    public static readonly Rule InvalidFileName = Error("PK2006");
    public static readonly Rule CharacterRefused = Error("PK2007");
    public static readonly Rule LinkedFileIgnored = Error("PK2008");
    public static readonly Rule LimitReached = Error("PK2009");
    public static readonly Rule DiagnosticsLeftOut = Error("PK2010");

    // 21xx: YAML and the keys in it.
    public static readonly Rule YamlSyntax = Error("PK2101");
    public static readonly Rule YamlFeatureRefused = Error("PK2102");
    public static readonly Rule UnknownKey = Error("PK2103");
    public static readonly Rule MissingKey = Error("PK2104");
    public static readonly Rule WrongType = Error("PK2105");
    public static readonly Rule InvalidValue = Error("PK2106");
    public static readonly Rule DuplicateKey = Error("PK2107");
    public static readonly Rule DuplicateId = Error("PK2108");
    public static readonly Rule EmbargoUnclear = Error("PK2109");

    // 22xx: what this machine or this version cannot do.
    public static readonly Rule CultureUnknown = Error("PK2201");
    public static readonly Rule PictureNotPublished = Warning("PK2202");
    public static readonly Rule PrintNotMade = Warning("PK2203");
    public static readonly Rule PrintFailed = Error("PK2204");

    // 23xx: the kit's pictures.
    public static readonly Rule PictureUnregistered = Error("PK2301");
    public static readonly Rule PictureMissing = Error("PK2302");
    public static readonly Rule PictureUnknown = Error("PK2303");
    public static readonly Rule PictureUnreadable = Error("PK2304");
    public static readonly Rule PictureTooLarge = Error("PK2305");
    public static readonly Rule PictureFailed = Error("PK2306");
    public static readonly Rule CardLetterMissing = Error("PK2307");

    // 3xxx: pairing the languages and deciding what is public.
    public static readonly Rule TranslationMissing = Warning("PK3001");
    public static readonly Rule TranslationSourceInvalid = Error("PK3002");
    public static readonly Rule TranslationStale = Warning("PK3003");
    public static readonly Rule TranslationUnrecorded = Notice("PK3004");
    public static readonly Rule Withheld = Notice("PK3101");
    public static readonly Rule WithheldUsed = Error("PK3102");
    public static readonly Rule WithdrawalWithoutReason = Error("PK3103");

    // 4xxx: addresses and links.
    public static readonly Rule AddressCollision = Error("PK4001");
    public static readonly Rule AliasInvalid = Error("PK4002");
    public static readonly Rule BaseUrlUnknown = Notice("PK4003");
    public static readonly Rule LinkBroken = Error("PK4101");
    public static readonly Rule AnchorBroken = Error("PK4102");
    public static readonly Rule LinkRefused = Error("PK4103");

    // 5xxx: the text and what stands beside it.
    public static readonly Rule NoteUnanchored = Error("PK5001");
    public static readonly Rule TextTooDeep = Error("PK5002");
    public static readonly Rule DataReferenceUnknown = Error("PK5101");
    public static readonly Rule FactReferenceInvalid = Error("PK5102");
    public static readonly Rule FactInRepublishedText = Error("PK5103");
    public static readonly Rule BoilerplateLength = Error("PK5104");
    public static readonly Rule EvidenceMissing = Error("PK5201");
    public static readonly Rule FactConflict = Error("PK5202");
    public static readonly Rule QuotationDiffers = Error("PK5203");
    public static readonly Rule TermDiscouraged = Error("PK5204");
    public static readonly Rule Placeholder = Error("PK5205");
    public static readonly Rule QuotationUnregistered = Error("PK5206");
    public static readonly Rule EvidenceLacksValue = Error("PK5207");
    public static readonly Rule LanguageUnmarked = Error("PK5208");
    public static readonly Rule SpeakerDiffers = Error("PK5209");
    public static readonly Rule TranslationGap = Error("PK5301");
    public static readonly Rule ValueDiffers = Error("PK5302");
    public static readonly Rule QualifierDiffers = Error("PK5303");
    public static readonly Rule NameDiffers = Error("PK5304");
    public static readonly Rule CreditDiffers = Error("PK5305");
    public static readonly Rule SentencesDiffer = Error("PK5306");
    public static readonly Rule LinksDiffer = Error("PK5307");
    public static readonly Rule SeedMissing = Error("PK5401");
    public static readonly Rule SeedChanged = Error("PK5402");
    public static readonly Rule SentenceNotInSeed = Error("PK5403");
    public static readonly Rule SentenceLost = Error("PK5404");
    public static readonly Rule Silenced = Notice("PK5901");

    // 6xxx: the theme.
    public static readonly Rule TemplateSyntax = Error("PK6001");
    public static readonly Rule TemplateUnsupported = Error("PK6002");
    public static readonly Rule TemplateFailed = Error("PK6003");
    public static readonly Rule UiStringMissing = Error("PK6004");
    public static readonly Rule FontUnreadable = Error("PK6005");
    public static readonly Rule CardInvalid = Error("PK6006");

    // 7xxx: what was published, and what is about to be.
    public static readonly Rule PublishedPageGone = Error("PK7001");
    public static readonly Rule NotReproducible = Error("PK7002");
    public static readonly Rule ChangedWithoutCorrection = Error("PK7003");
    public static readonly Rule ArchiveTooLarge = Warning("PK7004");
    public static readonly Rule PrintTooLarge = Warning("PK7005");

    // 80xx: what the host looks for in a built site.
    public static readonly Rule IndexMissing = Error("PK8001");
    public static readonly Rule NotFoundPageMissing = Warning("PK8002");
    public static readonly Rule NotFoundPageRelative = Error("PK8003");
    public static readonly Rule NotFoundPageAtRootOnly = Warning("PK8004");
    public static readonly Rule OutputUnreadable = Error("PK8005");

    // 81xx: the addresses in a built site.
    public static readonly Rule UrlBroken = Error("PK8101");
    public static readonly Rule FragmentBroken = Error("PK8102");
    public static readonly Rule UrlLeavesSite = Error("PK8103");
    public static readonly Rule UrlOfOtherAddress = Error("PK8104");
    public static readonly Rule UrlMalformed = Error("PK8105");
    public static readonly Rule UrlNotAbsolute = Error("PK8106");

    // 82xx: the files of a built site.
    public static readonly Rule SiteTooLarge = Error("PK8201");
    public static readonly Rule SiteNearlyTooLarge = Warning("PK8202");
    public static readonly Rule FileTooLarge = Warning("PK8203");
    public static readonly Rule NamesDifferByCase = Error("PK8204");
    public static readonly Rule NameRefused = Error("PK8205");
    public static readonly Rule HiddenFileDropped = Warning("PK8206");
    public static readonly Rule SymbolicLink = Error("PK8207");
    public static readonly Rule CnameIgnored = Notice("PK8208");
    public static readonly Rule CnameInvalid = Warning("PK8209");
    public static readonly Rule NoJekyllNeedless = Notice("PK8210");

    private static Rule Error(string code) => new(code, Severity.Error);

    private static Rule Warning(string code) => new(code, Severity.Warning);

    private static Rule Notice(string code) => new(code, Severity.Notice);
}
