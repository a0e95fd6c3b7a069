using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Rendering.Models;

/// <summary>The steps of the story, in order of time.</summary>
public static class TimelineModel
{
    public static TemplateModel Of(TimelineEntry entry, Language language, SitePlan plan) => new()
    {
        ["id"] = entry.Id.Value,
        ["when"] = entry.When,
        ["what"] = entry.What[language],
        ["is_planned"] = entry.IsPlanned,
        ["sources"] = entry.Sources.Select(evidence => SourceModel.Of(evidence, language, plan)).ToList(),
    };
}
