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

    // 20xx: files as such.
    public static readonly Rule FileNotText = Error("PK2001");
    public static readonly Rule FrontMatterMissing = Error("PK2002");
    public static readonly Rule FrontMatterUnclosed = Error("PK2003");
    public static readonly Rule FileMissing = Error("PK2004");

    // 21xx: YAML and the keys in it.
    public static readonly Rule YamlSyntax = Error("PK2101");
    public static readonly Rule YamlFeatureRefused = Error("PK2102");
    public static readonly Rule UnknownKey = Error("PK2103");
    public static readonly Rule MissingKey = Error("PK2104");
    public static readonly Rule WrongType = Error("PK2105");
    public static readonly Rule InvalidValue = Error("PK2106");
    public static readonly Rule DuplicateKey = Error("PK2107");

    private static Rule Error(string code) => new(code, Severity.Error);

    private static Rule Warning(string code) => new(code, Severity.Warning);
}
