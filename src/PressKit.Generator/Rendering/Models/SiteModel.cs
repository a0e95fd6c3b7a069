using PressKit.Generator.Planning;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Rendering.Models;

/// <summary>What every page shows of the kit as a whole, in one language: <c>site</c> in templates.</summary>
public static class SiteModel
{
    public static TemplateModel Of(SitePlan plan, Language language)
    {
        var config = plan.Config;
        return new TemplateModel
        {
            ["title"] = config.Title[language],
            ["issuer"] = config.Issuer[language],
            ["notice"] = config.Notice?[language],
            ["contact"] = config.Contact[language],
            ["contact_email"] = config.ContactEmail,
            ["updated"] = plan.FindPage(PageKind.Home, language)?.Document?.FrontMatter is { } home ? home.Updated ?? home.Date : null,
            ["home"] = SiteAddress.Home(language),
            ["feed"] = plan.BaseUrl is null ? null : SiteAddress.Feed(language),
            ["json_feed"] = plan.BaseUrl is null ? null : SiteAddress.JsonFeed(language),
            ["languages"] = config.Languages.Select(LanguageOf).ToList(),
            ["sections"] = config.Sections.Select(section => LinkTo(section.Title[language], SiteAddress.SectionIndex(section, language))).ToList(),
            ["pages"] = plan.Groups
                .Select(group => group[language])
                .Where(static page => page?.Kind is >= PageKind.Page and < PageKind.Redirect)
                .Select(static page => LinkTo(page!.Title, page.Address))
                .ToList(),
        };

        TemplateModel LanguageOf(Language other) => new TemplateModel
        {
            ["code"] = other.Code,
            ["name"] = other.Name,
            ["title"] = config.Title[other],
            ["notice"] = config.Notice?[other],
            ["home"] = SiteAddress.Home(other),
        };
    }

    private static TemplateModel LinkTo(string title, string address) => new TemplateModel { ["title"] = title, ["address"] = address };
}
