using System.Collections.Immutable;
using PressKit.Generator.Pairing;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Media;

namespace PressKit.Generator.Releasing;

/// <summary>
/// Marks in public articles the photographs whose picture is not public yet. They stay in the text, so that translations are
/// held against the whole of it, and show nowhere.
/// </summary>
internal static class HoldPhotos
{
    public static ImmutableArray<Edition> Hold(ImmutableArray<Edition> editions, ImmutableArray<Picture> pictures)
    {
        var known = pictures.Select(static picture => picture.Path).ToHashSet(StringComparer.Ordinal);
        return [.. editions.Select(edition => edition.Existing.Any(HasHeld) ? edition with { Documents = [.. edition.Documents.Select(Mark)] } : edition)];

        bool IsHeld(Photo photo) => photo.Media is { } media && !known.Contains(media.Value);

        bool HasHeld(Document document) => document.FrontMatter.Photos.Any(IsHeld);

        Document? Mark(Document? document) => document is null
            ? null
            : document with { FrontMatter = document.FrontMatter with { Photos = [.. document.FrontMatter.Photos.Select(photo => photo with { IsHeld = IsHeld(photo) })] } };
    }
}
