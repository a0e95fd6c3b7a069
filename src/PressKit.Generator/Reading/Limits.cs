namespace PressKit.Generator.Reading;

/// <summary>
/// What the files of a kit may come to before a build refuses them, for they come from many hands. A kit sets them under
/// <c>limits</c> in <c>content/site.yml</c>; what it may set them to is bounded here, for a contribution can change that file too.
/// </summary>
public sealed record Limits
{
    /// <summary>The key in <c>content/site.yml</c>.</summary>
    public const string Key = "limits";

    /// <summary>What the configuration itself may come to: nothing is known before it is read.</summary>
    public static readonly FileSize Configuration = FileSize.Megabytes(1);

    public static Limits Usual { get; } = new();

    /// <summary>One text, data file, seed or template.</summary>
    public FileSize TextFile { get; init; } = FileSize.Megabytes(2);

    /// <summary>What stands above one text.</summary>
    public FileSize FrontMatter { get; init; } = FileSize.Kilobytes(256);

    /// <summary>How deep lists, quotations, brackets and emphasis of a text may stand in one another, and groups and lists of a data file.</summary>
    public int Nesting { get; init; } = 40;

    /// <summary>The steps that the marks of one text may take: in each paragraph the square of their number, for each may belong to any other.</summary>
    public int MarkupSteps { get; init; } = 500_000_000;

    /// <summary>The paragraphs and other blocks of a text that has translations: each is held against each of the other text.</summary>
    public int Blocks { get; init; } = 2_000;

    /// <summary>The steps that comparing a text with its translation may take: the words and values that may match, of the one times of the other.</summary>
    public int ComparisonSteps { get; init; } = 200_000_000;

    /// <summary>The texts of all languages together.</summary>
    public int Texts { get; init; } = 500_000;

    /// <summary>The pages of the site and the addresses that lead to them: those of texts, and the lists by section and tag.</summary>
    public int Pages { get; init; } = 500_000;

    /// <summary>The steps of all loops that run inside one another, in one page.</summary>
    public int TemplateSteps { get; init; } = 3_000_000;

    /// <summary>One picture, font or other file that is published as it is.</summary>
    public FileSize PictureFile { get; init; } = FileSize.Megabytes(200);

    /// <summary>The pixels of one picture, in millions.</summary>
    public int Megapixels { get; init; } = 100;

    /// <summary>How to raise a limit, as the fix of a diagnostic.</summary>
    internal static string Raise(string key) => $"or raise '{Key}: {key}' in {SiteConfig.Path}";
}
