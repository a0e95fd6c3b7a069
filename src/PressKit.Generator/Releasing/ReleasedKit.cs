using System.Collections.Immutable;
using PressKit.Generator.Pairing;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Releasing;

/// <summary>What may be public now. Only <see cref="ReleaseKit"/> makes one, and every later stage accepts nothing else.</summary>
public sealed class ReleasedKit
{
    internal ReleasedKit(Kit kit, ImmutableArray<Edition> editions)
    {
        Config = kit.Config;
        Publishers = kit.Publishers;
        Unreadable = kit.Unreadable;
        Editions = editions;
    }

    public SiteConfig Config { get; }

    public ImmutableArray<Publisher> Publishers { get; }

    public ImmutableHashSet<string> Unreadable { get; }

    public ImmutableArray<Edition> Editions { get; }
}
