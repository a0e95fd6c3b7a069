using PressKit.Generator.Planning;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Rendering.Models;

/// <summary>What every page shows of itself: <c>page</c> in templates.</summary>
public static class PageModel
{
    /// <param name="description">One or two sentences for search results and previews.</param>
    public static TemplateModel Of(PlannedPage page, PageGroup group, string description, SitePlan plan)
    {
        var config = plan.Config;
        return new TemplateModel
        {
            ["kind"] = page.Kind.ToString().ToLowerInvariant(),
            ["language"] = page.Language.Code,
            ["locale"] = page.Language.Culture.Name.Replace('-', '_'),
            ["title"] = page.Title,
            ["description"] = description,
            ["address"] = page.Address,
            ["canonical"] = AbsoluteOf(page.Address, plan),
            ["alternates"] = group.Existing.Select(other => AlternateOf(other, plan)).ToList(),
            ["fallback"] = FallbackOf(page, group, plan),
            ["switches"] = config.Languages
                .Where(language => language != page.Language)
                .Select(language => SwitchTo(language, group[language]))
                .ToList(),
            ["trail"] = TrailModel.Of(page, plan),
            ["text"] = page.TextAddress,
            ["downloads"] = DownloadModel.Of(page),
            ["json_ld"] = null,
        };
    }

    private static TemplateModel AlternateOf(PlannedPage page, SitePlan plan) => new TemplateModel
    {
        ["language"] = page.Language.Code,
        ["url"] = AbsoluteOf(page.Address, plan),
    };

    /// <summary>Where a reader of neither language is sent (<c>x-default</c>): the chooser from home, else the default language.</summary>
    private static string? FallbackOf(PlannedPage page, PageGroup group, SitePlan plan)
    {
        if (page.Kind == PageKind.Home) return AbsoluteOf(SiteAddress.Chooser, plan);
        var fallback = group[plan.Config.DefaultLanguage] ?? group.Existing.First();
        return AbsoluteOf(fallback.Address, plan);
    }

    /// <summary>The way to the same page in another language, or to that language's home when the page does not exist there.</summary>
    private static TemplateModel SwitchTo(Language language, PlannedPage? other) => new TemplateModel
    {
        ["language"] = language.Code,
        ["name"] = language.Name,
        ["address"] = other?.Address ?? SiteAddress.Home(language),
        ["is_same_page"] = other is not null,
    };

    public static string? AbsoluteOf(string address, SitePlan plan) =>
        plan.BaseUrl is null ? null : SiteAddress.Absolute(plan.BaseUrl, address);
}
