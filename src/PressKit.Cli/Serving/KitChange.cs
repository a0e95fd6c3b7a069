using System.Collections.Immutable;

namespace PressKit.Cli.Serving;

/// <summary>What may have changed on the disk.</summary>
/// <param name="Paths">Files named by events, from the kit's root.</param>
/// <param name="IsAnywhere">True when events do not tell everything: a folder changed, some were lost, or nobody watches.</param>
internal sealed record KitChange(ImmutableHashSet<string> Paths, bool IsAnywhere)
{
    public static KitChange Anywhere { get; } = new([], true);

    public KitChange And(KitChange other) => new(Paths.Union(other.Paths), IsAnywhere || other.IsAnywhere);

    public KitSnapshot ApplyTo(KitSnapshot snapshot)
    {
        var refreshed = Paths.IsEmpty ? snapshot : snapshot.Refresh(Paths);
        return IsAnywhere ? refreshed.Rescan() : refreshed;
    }
}
