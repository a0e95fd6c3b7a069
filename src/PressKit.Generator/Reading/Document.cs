namespace PressKit.Generator.Reading;

/// <summary>One content file: its place, its front matter, and where its body is read again.</summary>
/// <param name="Path">From the kit's root: <c>content/id/articles/x.md</c>.</param>
/// <param name="Key">What pairs it with its other editions: <c>articles/x</c>.</param>
public sealed record Document(string Path, Language Language, string Key, DocumentKind Kind, FrontMatter FrontMatter, DocumentText Text)
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
