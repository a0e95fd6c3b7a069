using PressKit.Generator.Checks.Values;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Checks;

/// <summary>A fact's value, with its qualifier, stands in the words given for it; a step of the timeline has the date that its words name.</summary>
public sealed class CheckEvidenceValues : ISiteCheck
{
    public void Run(SitePlan plan, SiteTables tables, DiagnosticBag diagnostics)
    {
        foreach (var fact in plan.Kit.Data.Facts)
        {
            foreach (var moment in fact.Moments)
            {
                // What an article that cannot be read says is not known.
                if (moment.Value is null || moment.Sources.Any(source => plan.OriginalLanguage(source.Article.Value) is null)) continue;
                if (moment.Sources.IsEmpty || moment.Sources.Any(source => States(source, fact, moment, plan))) continue;
                diagnostics.Add(
                    Rules.EvidenceLacksValue,
                    new Place($"{KitData.Folder}/facts.yml", moment.Span),
                    $"the words given for '{fact.Id.Value}' do not say {FactNames.Qualifiers.Of(moment.Qualifier)} {moment.Value}: \"{moment.Sources[0].Words.Value}\"",
                    "give the value of the source, as exactly as it does, and the words that hold it");
            }
        }

        foreach (var entry in plan.Kit.Data.Timeline)
        {
            var dates = entry.Sources.SelectMany(source => ValuesOf(source, plan)).Where(static value => value.Kind is ValueKind.Date or ValueKind.Month or ValueKind.Year).ToArray();
            if (dates.Length == 0 || dates.Any(date => Agrees(date, entry.When.Start) || Agrees(date, entry.When.End))) continue;
            diagnostics.Add(
                Rules.EvidenceLacksValue,
                new Place($"{KitData.Folder}/timeline.yml", entry.Id.Span),
                $"the words given for '{entry.Id.Value}' do not name {entry.When}: \"{entry.Sources[0].Words.Value}\"",
                "give the date of the source");
        }
    }

    private static bool States(Evidence source, Fact fact, Moment moment, SitePlan plan) => ValuesOf(source, plan).Any(value =>
        value.Amount == moment.Value && value.Qualifier == moment.Qualifier && IsOfStyle(value.Kind, fact.Style));

    private static bool IsOfStyle(ValueKind kind, ValueStyle style) => style switch
    {
        ValueStyle.Year => kind is ValueKind.Year,
        ValueStyle.Percent => kind is ValueKind.Percent,
        ValueStyle.Ordinal => kind is ValueKind.Ordinal,
        _ => kind is ValueKind.Number or ValueKind.Years or ValueKind.Ordinal or ValueKind.Money,
    };

    private static bool Agrees(TextValue value, PartialDate? date) => date is not null && value.Kind switch
    {
        ValueKind.Year => value.Amount == date.Year,
        ValueKind.Month => value.Amount % 100 == (date.Month ?? value.Amount % 100) && (value.Year == 0 || value.Year == date.Year),
        _ => (int)value.Amount % 100 == (date.Day ?? (int)value.Amount % 100)
            && (int)value.Amount / 100 % 100 == (date.Month ?? (int)value.Amount / 100 % 100)
            && (value.Year == 0 || value.Year == date.Year),
    };

    private static IEnumerable<TextValue> ValuesOf(Evidence source, SitePlan plan) =>
        plan.OriginalLanguage(source.Article.Value) is { } language
            ? ReadValues.Read(source.Words.Value, language.Code)
            : [];
}
