using System.Collections.Immutable;

namespace PressKit.Generator.Reading.Media;

/// <summary>The pictures of a kit, in ordinal order of their paths.</summary>
/// <param name="Unreadable">Paths below <c>content/</c> of pictures about which an error is reported already.</param>
/// <param name="Sealed">Sidecars that could not be read and name a draft or an embargo, by their paths from the kit's root.</param>
public sealed record MediaRegistry(ImmutableArray<Picture> Pictures, ImmutableHashSet<string> Unreadable, ImmutableArray<string> Sealed)
{
    public static MediaRegistry Empty { get; } = new([], [], []);

    public bool Has(string path) => Pictures.Any(picture => picture.Path == path);
}
