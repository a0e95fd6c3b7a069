using PressKit.Generator.Planning;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Rendering.Models;

/// <summary>A fact with its moments, newest last.</summary>
public static class FactModel
{
    public static TemplateModel Of(Fact fact, UiStrings strings, SitePlan plan)
    {
        var moments = FactReference.All(fact).Select(reference => MomentOf(reference, strings, plan)).ToList();
        return new TemplateModel
        {
            ["id"] = fact.Id.Value,
            ["label"] = fact.Label[strings.Language],
            ["remark"] = fact.Remark?[strings.Language],
            ["is_series"] = fact.Moments.Select(static moment => moment.Pin).Distinct(StringComparer.Ordinal).Count() > 1,
            ["current"] = moments[^1],
            ["moments"] = moments,
            ["card"] = plan.CardOf(fact, strings.Language),
            ["corrections"] = CorrectionModel.About(
                correction => FactReference.All(fact).Any(reference => correction.Concerns("facts", reference.Anchor)),
                strings.Language,
                plan),
        };
    }

    private static TemplateModel MomentOf(FactReference reference, UiStrings strings, SitePlan plan)
    {
        var (fact, moment) = (reference.Fact, reference.Moment);
        var (before, number, after) = FactText.Parts(fact, moment, strings);
        return new TemplateModel
        {
            ["anchor"] = reference.Anchor,
            ["value"] = FactText.Value(fact, moment, strings),
            ["phrase"] = before + number + after,
            ["before"] = before,
            ["number"] = number,
            ["after"] = after,
            ["url"] = PageModel.AnchorUrl(PageKind.Facts, reference.Anchor, strings.Language, plan),
            ["unit"] = fact.Unit?[strings.Language],
            ["as_of"] = moment.AsOf,
            ["status"] = FactNames.Statuses.Of(moment.Status).Replace(' ', '_'),
            ["said_by"] = plan.Kit.Data.FindPerson(moment.SaidBy?.Value) is { } person ? PersonModel.Link(person, strings.Language, plan) : null,
            ["remark"] = moment.Remark?[strings.Language],
            ["publishers"] = string.Join(", ", moment.Sources.Select(evidence => SourceModel.PublisherOf(evidence.Article.Value, strings.Language, plan)).Distinct(StringComparer.Ordinal)),
            ["sources"] = moment.Sources.Select(evidence => SourceModel.Of(evidence, strings.Language, plan)).ToList(),
        };
    }
}
