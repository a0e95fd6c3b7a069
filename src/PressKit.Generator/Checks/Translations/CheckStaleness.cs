using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;

namespace PressKit.Generator.Checks.Translations;

/// <summary>Says which blocks of a source changed since it was translated, and how to record that the translation follows.</summary>
public sealed class CheckStaleness : IEditionCheck
{
    // A record of more blocks is no line to paste: one of a long text would fill the screen, and stand in every message about it.
    private const int MostBlocksInMessage = 50;

    public void Run(EditionContent edition, SitePlan plan, DiagnosticBag diagnostics)
    {
        foreach (var (translation, _, source, sourceBody) in edition.Translations(plan.Config))
        {
            var of = new Place(translation.Path, translation.FrontMatter.TranslationOf!.Span);
            var state = TranslationState.Of(translation.FrontMatter, sourceBody);
            var fix = $"bring it up to date, then run 'presskit translated {translation.Path}'";
            if (sourceBody.Blocks.Length <= MostBlocksInMessage) fix += $" or write '{TranslationState.RecordOf(sourceBody)}' under 'translation'";
            if (!state.IsRecorded)
            {
                diagnostics.Add(Rules.TranslationUnrecorded, of, "nobody has recorded which text this is a translation of", fix);
                continue;
            }

            foreach (var block in state.Changed)
            {
                diagnostics.Add(Rules.TranslationStale, of, $"the source changed since this was translated: {Excerpt.Where(block)} '{Excerpt.Of(block.Text)}'", fix);
            }

            if (state.Changed.IsEmpty && state.Removed > 0)
            {
                diagnostics.Add(Rules.TranslationStale, of, $"the source lost {state.Removed} of the blocks that this was translated from: {source.Path}", fix);
            }
        }
    }
}
