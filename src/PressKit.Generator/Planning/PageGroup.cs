using System.Collections.Immutable;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Planning;

/// <summary>The same page in its languages, by their rank; null where it does not exist.</summary>
public sealed record PageGroup(ImmutableArray<PlannedPage?> Pages)
{
    public PlannedPage? this[Language language] => Pages[language.Index];

    public bool IsHome => Existing.Any(static page => page.Kind == PageKind.Home);

    public ImmutableArray<PlannedPage> Existing { get; } = [.. Pages.OfType<PlannedPage>()];
}
