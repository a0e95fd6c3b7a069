using PressKit.Generator.Planning;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Rendering.Models;

/// <summary>What every page shows of itself: <c>page</c> in templates.</summary>
public static class PageModel
{
    private static readonly string[] KindNames = [.. Enum.GetNames<PageKind>().Select(static name => name.ToLowerInvariant())];

    /// <param name="description">One or two sentences for search results and previews.</param>
    public static TemplateModel Of(PlannedPage page, PageGroup group, string description, SitePlan plan)
    {
        var config = plan.Config;
        var model = new TemplateModel(members: 15)
        {
            ["kind"] = NameOf(page.Kind),
            ["language"] = page.Language.Code,
            ["is_right_to_left"] = page.Language.Culture.TextInfo.IsRightToLeft,
            ["locale"] = page.Language.Culture.Name.Replace('-', '_'),
            ["title"] = page.Title,
            ["description"] = description,
            ["date"] = DateOf(page, plan),
            ["address"] = page.Address,
            ["canonical"] = AbsoluteOf(page.Address, plan),
            ["alternates"] = AlternatesOf(group, plan),
            ["fallback"] = FallbackOf(page, group, plan),
            ["switches"] = config.Languages
                .Where(language => language != page.Language)
                .Select(language => SwitchTo(language, group[language]))
                .ToList(),
            ["text"] = plan.TextOf(page),
            ["downloads"] = DownloadModel.Of(page, plan),
        };
        model.Defer("trail", () => TrailModel.Of(page, plan));
        return model;
    }

    /// <summary>The date of the last change of content; null when not recorded.</summary>
    public static ContentDate? ModifiedOf(PlannedPage page) => page.Document?.FrontMatter.Updated ?? page.Document?.FrontMatter.Date;

    /// <summary>A kind of page as templates and texts of the interface name it.</summary>
    public static string NameOf(PageKind kind) => KindNames[(int)kind];

    /// <summary>The day for which the page's content stands: an article's own, and the home page's for what the kit says of itself.</summary>
    public static ContentDate? DateOf(PlannedPage page, SitePlan plan)
    {
        var date = ModifiedOf(page);
        return date is null && page.Kind != PageKind.Article && plan.FindPage(PageKind.Home, page.Language) is { } home ? ModifiedOf(home) : date;
    }

    /// <summary>The page in each language it exists in.</summary>
    public static List<TemplateModel> AlternatesOf(PageGroup group, SitePlan plan) => [.. group.Existing.Select(other => AlternateOf(other, plan))];

    private static TemplateModel AlternateOf(PlannedPage page, SitePlan plan) => new TemplateModel
    {
        ["language"] = page.Language.Code,
        ["url"] = AbsoluteOf(page.Address, plan),
    };

    /// <summary>Where a reader of neither language is sent (<c>x-default</c>): the chooser from home, else the default language.</summary>
    public static string? FallbackOf(PlannedPage page, PageGroup group, SitePlan plan)
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

    /// <summary>The absolute address of an entry on a page made of data; null without such a page or a known base address.</summary>
    public static string? AnchorUrl(PageKind kind, string anchor, Language language, SitePlan plan) =>
        plan.FindPage(kind, language) is { } page && AbsoluteOf(page.Address, plan) is { } url ? $"{url}#{anchor}" : null;

    public static string? AbsoluteOf(string address, SitePlan plan) =>
        plan.BaseUrl is null ? null : SiteAddress.Absolute(plan.BaseUrl, address);
}
