using System.Collections.Immutable;
using PressKit.Generator.Checks.Translations;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;

namespace PressKit.Generator.Checks;

/// <summary>The checks of one thing in its languages, in the order in which they run.</summary>
public static class EditionChecks
{
    public static ImmutableArray<IEditionCheck> All { get; } =
    [
        new CheckStaleness(),
        new CheckParity(),
        new CheckQuotations(),
        new CheckSpeech(),
        new CheckTerms(),
        new CheckPlaceholders(),
        new CheckPartsOfLanguage(),
    ];

    public static void Run(EditionContent edition, SitePlan plan, DiagnosticBag diagnostics)
    {
        foreach (var check in All) check.Run(edition, plan, diagnostics);
    }
}
