using System.Collections.Immutable;
using PressKit.Generator.Checks.Fidelity;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;

namespace PressKit.Generator.Checks;

/// <summary>The checks of the whole kit, in the order in which they run.</summary>
public static class SiteChecks
{
    public static ImmutableArray<ISiteCheck> All { get; } =
    [
        new CheckTranslations(),
        new CheckFragments(),
        new CheckDataReferences(),
        new CheckPicturePeople(),
        new CheckEvidence(),
        new CheckEvidenceValues(),
        new CheckConflicts(),
        new CheckBoilerplates(),
        new CheckSeedFidelity(),
        new CheckBaseUrl(),
    ];

    public static void Run(SitePlan plan, SiteTables tables, DiagnosticBag diagnostics)
    {
        foreach (var check in All) check.Run(plan, tables, diagnostics);
    }
}
