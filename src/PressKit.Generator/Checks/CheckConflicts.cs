using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Checks;

/// <summary>Two values of one fact at one moment need a decision in writing: a remark on the fact, or on each of the values.</summary>
public sealed class CheckConflicts : ISiteCheck
{
    public void Run(SitePlan plan, SiteTables tables, DiagnosticBag diagnostics)
    {
        foreach (var fact in plan.Kit.Data.Facts)
        {
            if (fact.Remark is not null) continue;
            foreach (var group in fact.Moments.GroupBy(static moment => moment.Pin, StringComparer.Ordinal))
            {
                var values = CountValues(group);
                if (values < 2 || group.All(static moment => moment.Remark is not null)) continue;
                var sources = group.SelectMany(static moment => moment.Sources).Select(static source => source.Article.Value).Distinct(StringComparer.Ordinal);
                diagnostics.Add(
                    Rules.FactConflict,
                    new Place($"{KitData.Folder}/facts.yml", fact.Id.Span),
                    $"'{fact.Id.Value}' has {values} values of {group.Key}, from {string.Join(" and ", sources)}",
                    "decide in a 'remark' how they stand to each other, or make them facts of their own");
            }
        }
    }

    private static int CountValues(IEnumerable<Moment> moments)
    {
        var different = new List<Moment>();
        foreach (var moment in moments)
        {
            if (!different.Exists(other => other.Value == moment.Value && other.Qualifier == moment.Qualifier)) different.Add(moment);
        }

        return different.Count;
    }
}
