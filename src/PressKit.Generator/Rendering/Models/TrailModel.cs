using PressKit.Generator.Planning;

namespace PressKit.Generator.Rendering.Models;

/// <summary>The way from the home page to a page: home, its section if it has one, itself. Empty on the home page.</summary>
public static class TrailModel
{
    public static List<TemplateModel> Of(PlannedPage page, SitePlan plan)
    {
        if (page.Kind == PageKind.Home) return [];
        var trail = new List<TemplateModel> { Step(plan.Config.Title[page.Language], SiteAddress.Home(page.Language)) };
        if (page is { Section: { } section, Kind: not PageKind.Section }) trail.Add(Step(section.Title[page.Language], SiteAddress.SectionIndex(section, page.Language)));
        if (page is { Kind: PageKind.Tag } && plan.Config.Tags is { } tags) trail.Add(Step(tags.Title[page.Language], SiteAddress.TagsIndex(tags, page.Language)));
        trail.Add(Step(page.Title, page.Address));
        return trail;
    }

    private static TemplateModel Step(string title, string address) => new() { ["title"] = title, ["address"] = address };
}
