namespace PressKit.Generator.Reading;

/// <summary>One content file: its place, its front matter, and its body still in bytes.</summary>
/// <param name="Path">From the kit's root: <c>content/id/articles/x.md</c>.</param>
/// <param name="Key">What pairs it with its other editions: <c>articles/x</c>.</param>
/// <param name="Head">The file up to its body: all that lists show of it.</param>
/// <param name="BodyLine">The file's line on which the body starts, counted from 1.</param>
public sealed record Document(
    string Path,
    Language Language,
    string Key,
    DocumentKind Kind,
    FrontMatter FrontMatter,
    ReadOnlyMemory<byte> Head,
    ReadOnlyMemory<byte> Body,
    int BodyLine)
{
    /// <summary>The folder below the language that an article stands in; null for home and pages.</summary>
    public string? Section => Kind == DocumentKind.Article ? Key[..Key.IndexOf('/', StringComparison.Ordinal)] : null;

    /// <summary>The file's name without its ending.</summary>
    public string Name => Key[(Key.LastIndexOf('/') + 1)..];
}

/// <summary>What a content file is, by its place: <c>index.md</c>, another file beside it, or a file in a section's folder.</summary>
public enum DocumentKind
{
    Home,
    Page,
    Article,
}
