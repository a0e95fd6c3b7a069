using System.Collections.Immutable;

namespace PressKit.Generator.Reading;

/// <summary>What <c>content/site.yml</c> says of the kit as a whole.</summary>
public sealed record SiteConfig
{
    public const string Path = "content/site.yml";

    public static FileSize UsualArchiveLimit { get; } = FileSize.Megabytes(100);

    public required ImmutableArray<Language> Languages { get; init; }

    public required Language DefaultLanguage { get; init; }

    public required LocalizedText Title { get; init; }

    /// <summary>Who publishes the kit.</summary>
    public required LocalizedText Issuer { get; init; }

    /// <summary>What every page says of the kit's standing: that it is a demonstration, for one. Null when nothing need be said.</summary>
    public LocalizedText? Notice { get; init; }

    /// <summary>Whom a reporter asks, or that nobody has been named and who can be asked instead.</summary>
    public required LocalizedText Contact { get; init; }

    /// <summary>Where a reporter writes about a mistake on a page; null when the issuer names no address.</summary>
    public string? ContactEmail { get; init; }

    /// <summary>Under which terms the kit's own words may be used; null when the issuer has set none.</summary>
    public LocalizedText? Licence { get; init; }

    /// <summary>How the kit's editors count its versions, for the manifest; null when they do not.</summary>
    public string? Version { get; init; }

    public required ImmutableArray<Section> Sections { get; init; }

    /// <summary>Where articles are listed by their tags; null when they are not.</summary>
    public TagLists? Tags { get; init; }

    /// <summary>The pages made of the data files; a page that is not named here is not made.</summary>
    public ImmutableArray<DataPage> DataPages { get; init; } = [];

    /// <summary>The absolute address of the site's root, ending with <c>/</c>; null when it is not known.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>False when the kit wants no cards drawn of its pages.</summary>
    public bool HasSocialCards { get; init; } = true;

    /// <summary>What a newsroom takes away besides the pages.</summary>
    public DownloadKinds Downloads { get; init; } = DownloadKinds.All;

    /// <summary>What the files of one archive may come to before they are compressed.</summary>
    public FileSize ArchiveLimit { get; init; } = UsualArchiveLimit;

    /// <summary>What the files of the kit may come to.</summary>
    public Limits Limits { get; init; } = Limits.Usual;

    public Language? FindLanguage(string code) => Languages.FirstOrDefault(language => language.Code == code);

    public DataPage? FindDataPage(DataPageKind kind) => DataPages.FirstOrDefault(page => page.Kind == kind);

    public Section? FindSection(string folder) => Sections.FirstOrDefault(section => section.Folder == folder);
}

/// <summary>A folder of articles, with its name in addresses and headings per language.</summary>
/// <param name="PageSize">How many articles a page of its list holds; null keeps the list on one page.</param>
public sealed record Section(string Folder, LocalizedText Slug, LocalizedText Title, int? PageSize);

/// <summary>The lists of articles by tag, with their name in addresses and headings per language.</summary>
/// <param name="PageSize">How many articles a page of a list holds; null keeps each list on one page.</param>
public sealed record TagLists(LocalizedText Slug, LocalizedText Title, int? PageSize);

/// <summary>The files that a newsroom takes away; those not named are not made, nor what they need.</summary>
[Flags]
public enum DownloadKinds
{
    None = 0,

    /// <summary>The text beside each page.</summary>
    Texts = 1,

    /// <summary>The captions as a table.</summary>
    Captions = 2,

    /// <summary>Whose everything is.</summary>
    Rights = 4,

    /// <summary>The data files for programs, with their schemas.</summary>
    Data = 8,

    /// <summary>One archive a language with what is made of the others.</summary>
    Archive = 16,
    All = Texts | Captions | Rights | Data | Archive,
}

/// <summary>A page that PressKit makes of the kit's data, with its name in addresses and headings per language.</summary>
public sealed record DataPage(DataPageKind Kind, LocalizedText Slug, LocalizedText Title);

/// <summary>The pages that PressKit makes of the kit's data, in the order in which navigation shows them.</summary>
public enum DataPageKind
{
    Facts,
    Timeline,
    Quotes,
    People,
    Captions,
    Corrections,
    Search,
}
