using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;

namespace PressKit.Generator.Checks.Translations;

/// <summary>Says which blocks of a source changed since it was translated, and how to record that the translation follows.</summary>
public sealed class CheckStaleness : IEditionCheck
{
    private const int LongestExcerpt = 60;

    public void Run(EditionContent edition, SitePlan plan, DiagnosticBag diagnostics)
    {
        foreach (var (translation, _, source, sourceBody) in edition.Translations(plan.Config))
        {
            var of = new Place(translation.Path, translation.FrontMatter.TranslationOf!.Span);
            var state = TranslationState.Of(translation.FrontMatter, sourceBody);
            var fix = $"bring it up to date, then run 'presskit translated {translation.Path}' or write '{TranslationState.RecordOf(sourceBody)}' under 'translation'";
            if (!state.IsRecorded)
            {
                diagnostics.Add(Rules.TranslationUnrecorded, of, "nobody has recorded which text this is a translation of", fix);
                continue;
            }

            foreach (var block in state.Changed)
            {
                var line = block.Place.Span.Line;
                diagnostics.Add(Rules.TranslationStale, of, $"the source changed since this was translated: {source.Path}:{line} '{Excerpt(block.Text)}'", fix);
            }

            if (state.Changed.IsEmpty && state.Removed > 0)
            {
                diagnostics.Add(Rules.TranslationStale, of, $"the source lost {state.Removed} of the blocks that this was translated from: {source.Path}", fix);
            }
        }
    }

    private static string Excerpt(string text) => text.Length <= LongestExcerpt ? text : text[..LongestExcerpt] + "…";
}
