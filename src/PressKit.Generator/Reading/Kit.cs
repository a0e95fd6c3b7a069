using System.Collections.Immutable;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Reading.Media;

namespace PressKit.Generator.Reading;

/// <summary>Everything that was read, before anything is decided about it.</summary>
/// <param name="Unreadable">Paths of content files that exist but whose front matter could not be read: the error is reported
/// there, and nothing that points at them is blamed for it.</param>
/// <param name="Sealed">Those of them that name a draft or an embargo: nobody can tell what may be said of them.</param>
public sealed record Kit(
    SiteConfig Config,
    ImmutableArray<Publisher> Publishers,
    KitData Data,
    MediaRegistry Media,
    ImmutableArray<Document> Documents,
    ImmutableHashSet<string> Unreadable,
    ImmutableHashSet<string> Sealed);
