using System.Collections.Immutable;
using PressKit.Generator.Pairing;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Reading.Media;

namespace PressKit.Generator.Releasing;

/// <summary>What may be public now. Only <see cref="ReleaseKit"/> makes one, and every later stage accepts nothing else.</summary>
public sealed class ReleasedKit
{
    internal ReleasedKit(Kit kit, KitData data, ImmutableArray<Picture> pictures, ImmutableArray<Edition> editions, Withheld withheld, ReleaseMoments moments)
    {
        Config = kit.Config;
        Publishers = kit.Publishers;
        Data = data;
        Pictures = pictures;
        Unreadable = kit.Unreadable;
        Editions = editions;
        Withheld = withheld;
        Moments = moments;
    }

    public SiteConfig Config { get; }

    public ImmutableArray<Publisher> Publishers { get; }

    public KitData Data { get; }

    /// <summary>Every picture that may be shown or linked, in ordinal order of their paths.</summary>
    public ImmutableArray<Picture> Pictures { get; }

    public ImmutableHashSet<string> Unreadable { get; }

    public ImmutableArray<Edition> Editions { get; }

    public Withheld Withheld { get; }

    /// <summary>The moments at which the same would be public.</summary>
    internal ReleaseMoments Moments { get; }

    /// <summary>The picture of this path below <c>content/</c>; null when it is not public.</summary>
    public Picture? FindPicture(string path) => Pictures.FirstOrDefault(picture => picture.Path == path);

    /// <summary>True for the path of a document that exists and is not public, so that a link to it is told from a mistyped one.</summary>
    public bool IsWithheld(string path) => Withheld.HasDocument(path);

    /// <summary>True for a fact that exists and is not public: what uses it is reported with <see cref="Diagnostics.Rules.WithheldUsed"/>.</summary>
    public bool IsWithheldFact(string id) => Withheld.HasEntry(KitData.FileOf("facts"), id);
}
