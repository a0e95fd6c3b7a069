using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Checks;

/// <summary>The words given as evidence stand in the article they are said to come from.</summary>
public sealed class CheckEvidence : ISiteCheck
{
    public void Run(SitePlan plan, SiteTables tables, DiagnosticBag diagnostics)
    {
        var data = plan.Kit.Data;
        Check(data.Facts.SelectMany(static fact => fact.Moments).SelectMany(static moment => moment.Sources), "facts");
        Check(data.Timeline.SelectMany(static entry => entry.Sources), "timeline");

        void Check(IEnumerable<Evidence> sources, string file)
        {
            foreach (var evidence in sources)
            {
                if (tables.Evidence.TextOf(evidence.Article.Value) is not { } text) continue;
                if (text.Contains(PlainWords.Of(evidence.Words.Value), StringComparison.Ordinal)) continue;
                diagnostics.Add(
                    Rules.EvidenceMissing,
                    new Place($"{KitData.Folder}/{file}.yml", evidence.Words.Span),
                    $"these words do not stand in {evidence.Article.Value}: \"{evidence.Words.Value}\"",
                    "copy them from the article exactly");
            }
        }
    }
}
