using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading;

/// <summary>Reads <c>limits</c> of <c>content/site.yml</c>; what is not given is as usual.</summary>
internal static class ReadLimits
{
    // Markdig renders 128 levels, of which some elements take two.
    private const int MostNesting = 60;
    private const int MostMarkupSteps = 2_000_000_000;
    private const int MostBlocks = 5_000;
    private const int MostComparisonSteps = 2_000_000_000;
    private const int MostTexts = 2_000_000;
    private const int MostPages = 5_000_000;
    private const int MostTemplateSteps = 1_000_000_000;

    // Tools are given four gigabytes of memory.
    private const int MostMegapixels = 500;

    private static readonly FileSize LargestText = FileSize.Megabytes(50);
    private static readonly FileSize LargestFrontMatter = FileSize.Megabytes(2);
    private static readonly FileSize LargestPicture = FileSize.Megabytes(1000);

    public static Limits Read(MappingReader? keys)
    {
        if (keys is null) return Limits.Usual;
        var limits = new Limits
        {
            TextFile = Size(keys, "text_file", LargestText) ?? Limits.Usual.TextFile,
            FrontMatter = Size(keys, "front_matter", LargestFrontMatter) ?? Limits.Usual.FrontMatter,
            Nesting = keys.WholeNumber("nesting", MostNesting) ?? Limits.Usual.Nesting,
            MarkupSteps = keys.WholeNumber("markup_steps", MostMarkupSteps) ?? Limits.Usual.MarkupSteps,
            Blocks = keys.WholeNumber("blocks", MostBlocks) ?? Limits.Usual.Blocks,
            ComparisonSteps = keys.WholeNumber("comparison_steps", MostComparisonSteps) ?? Limits.Usual.ComparisonSteps,
            Texts = keys.WholeNumber("texts", MostTexts) ?? Limits.Usual.Texts,
            Pages = keys.WholeNumber("pages", MostPages) ?? Limits.Usual.Pages,
            TemplateSteps = keys.WholeNumber("template_steps", MostTemplateSteps) ?? Limits.Usual.TemplateSteps,
            PictureFile = Size(keys, "picture_file", LargestPicture) ?? Limits.Usual.PictureFile,
            Megapixels = keys.WholeNumber("megapixels", MostMegapixels) ?? Limits.Usual.Megapixels,
        };
        keys.RejectUnknownKeys();
        return limits;
    }

    private static FileSize? Size(MappingReader keys, string key, FileSize most) =>
        keys.Value(key, text => FileSize.Parse(text) is { } size && size.Bytes <= most.Bytes ? size : null, $"a size such as 800 KB, up to {most},")?.Value;
}
