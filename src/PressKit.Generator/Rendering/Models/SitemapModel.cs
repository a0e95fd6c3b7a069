using PressKit.Generator.Planning;
using PressKit.Generator.Rendering.Feeds;

namespace PressKit.Generator.Rendering.Models;

/// <summary>Every page with its other languages, and when its content last changed.</summary>
public static class SitemapModel
{
    public static TemplateModel Of(SitePlan plan, ChangeDates dates) => new()
    {
        ["entries"] = plan.Groups.SelectMany(group => group.Existing.Select(page =>
        {
            var entry = PageModel.Of(page, group, "", plan);
            entry["modified"] = dates.Of(page);
            return entry;
        })).ToList(),
    };
}
