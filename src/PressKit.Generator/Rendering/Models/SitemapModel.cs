using PressKit.Generator.Planning;
using PressKit.Generator.Rendering.Feeds;

namespace PressKit.Generator.Rendering.Models;

/// <summary>Every page with its other languages, and when its content last changed.</summary>
public static class SitemapModel
{
    public static TemplateModel Of(SitePlan plan, ChangeDates dates) => new()
    {
        ["entries"] = plan.Groups.SelectMany(group => EntriesOf(group, plan, dates)).ToList(),
    };

    private static IEnumerable<TemplateModel> EntriesOf(PageGroup group, SitePlan plan, ChangeDates dates)
    {
        var alternates = PageModel.AlternatesOf(group, plan);
        return group.Existing.Select(page => new TemplateModel
        {
            ["canonical"] = PageModel.AbsoluteOf(page.Address, plan),
            ["modified"] = dates.Of(page),
            ["alternates"] = alternates,
            ["fallback"] = PageModel.FallbackOf(page, group, plan),
        });
    }
}
