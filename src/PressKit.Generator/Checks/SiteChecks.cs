using System.Collections.Immutable;

namespace PressKit.Generator.Checks;

/// <summary>The checks of the whole kit, in the order in which they run.</summary>
public static class SiteChecks
{
    public static ImmutableArray<ISiteCheck> All { get; } =
    [
        new CheckTranslations(),
        new CheckFragments(),
    ];
}
