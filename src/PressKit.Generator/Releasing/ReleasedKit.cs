using System.Collections.Immutable;
using PressKit.Generator.Pairing;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Releasing;

/// <summary>What may be public now. Only <see cref="ReleaseKit"/> makes one, and every later stage accepts nothing else.</summary>
public sealed class ReleasedKit
{
    internal ReleasedKit(Kit kit, ImmutableArray<Edition> editions)
    {
        Config = kit.Config;
        Publishers = kit.Publishers;
        Data = kit.Data;
        Unreadable = kit.Unreadable;
        Editions = editions;
    }

    public SiteConfig Config { get; }

    public ImmutableArray<Publisher> Publishers { get; }

    public KitData Data { get; }

    public ImmutableHashSet<string> Unreadable { get; }

    public ImmutableArray<Edition> Editions { get; }
}
