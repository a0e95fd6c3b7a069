using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;
using PressKit.Generator.Publishing;

namespace PressKit.Generator.Checks;

/// <summary>A fact, quotation or name that was published changes with an entry among the corrections only: reporters may have copied it.</summary>
public static class CheckPublishedStatements
{
    /// <param name="path">The place of the manifest, as it is shown.</param>
    public static void Run(Manifest published, string path, SitePlan plan, DiagnosticBag diagnostics)
    {
        var present = new ListStatements(plan.Config, plan.Kit.Data).List().ToDictionary(static entry => (entry.Statement.File, entry.Statement.Name));
        foreach (var before in published.Statements)
        {
            if (plan.Kit.Data.Corrections.Count(correction => correction.Concerns(before.File, before.Name)) > before.Corrections) continue;
            if (!present.TryGetValue((before.File, before.Name), out var now))
            {
                Report(before, Place.StartOf(path), $"was published and is gone: {before.Texts.FirstOrDefault()?.Text}", "withdrawal", diagnostics);
            }
            else if (ChangeOf(before, now.Statement) is { } change)
            {
                Report(before, now.Place, $"was published and has changed without a correction: {change}", "correction", diagnostics);
            }
        }
    }

    // The first language that says something else.
    private static string? ChangeOf(PublishedStatement before, PublishedStatement now)
    {
        foreach (var (language, was) in before.Texts)
        {
            if (now.Texts.FirstOrDefault(text => text.Language == language)?.Text is { } text && text != was) return $"'{was}' is now '{text}'";
        }

        return null;
    }

    private static void Report(PublishedStatement statement, Place place, string message, string kind, DiagnosticBag diagnostics) => diagnostics.Add(
        Rules.ChangedWithoutCorrection,
        place,
        $"'{statement.Name}' of {statement.File}.yml {message}",
        $"undo the change, or add to content/data/corrections.yml an entry with 'kind: {kind}' and '{statement.File}: [{statement.Name}]'");
}
