using System.Collections.Immutable;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Media;

namespace PressKit.Generator.Releasing;

/// <summary>A document that is not public.</summary>
/// <param name="Key">Its path below its language's folder, without ending.</param>
/// <param name="Names">Words by which it could be told.</param>
/// <param name="Until">The moment the embargo ends that holds it; null when it is held as a draft or has expired.</param>
/// <param name="IsByMistake">True when it is held because nobody can read when it may be public.</param>
internal sealed record WithheldDocument(string Path, string Key, ImmutableArray<string> Names, DateTimeOffset? Until, bool HasExpired, bool IsByMistake)
{
    public static WithheldDocument Of(Document document, DateTimeOffset? until, bool hasExpired, bool isByMistake) =>
        new(document.Path, document.Key, NamesOf(document), until, hasExpired, isByMistake);

    /// <summary>A picture by its sidecar, the one file in which a mistake about it can be read.</summary>
    public static WithheldDocument Of(Picture picture, ReleaseMoment moment) =>
        new(picture.Sidecar, picture.Path, NamesOf(picture.Path), moment.IsAhead(picture.Release.Embargo) ? picture.Release.Embargo : null, false, picture.Release.IsUnclear);

    /// <summary>A sidecar that could not be read and names a draft or an embargo.</summary>
    public static WithheldDocument OfSealed(string sidecar)
    {
        var path = sidecar["content/".Length..^Picture.SidecarEnding.Length];
        return new WithheldDocument(sidecar, path, NamesOf(path), null, false, true);
    }

    private static ImmutableArray<string> NamesOf(string path) => [path, System.IO.Path.GetFileName(path)];

    public static ImmutableArray<string> NamesOf(Document document)
    {
        var frontMatter = document.FrontMatter;
        return
        [
            document.Path,
            document.Key,
            document.Name,
            frontMatter.Title.Value,
            .. frontMatter.Slug is { } slug ? [slug.Value] : Array.Empty<string>(),
            .. frontMatter.Aliases.Select(static alias => alias.Value),
        ];
    }
}
