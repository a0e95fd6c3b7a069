using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Rendering.Models;

/// <summary>Where an entry of the data stands written: one step to the article that says it.</summary>
public static class SourceModel
{
    public static TemplateModel Of(Evidence evidence, Language language, SitePlan plan)
    {
        var model = Article(evidence.Article.Value, language, plan);
        model["words"] = evidence.Words.Value;
        return model;
    }

    /// <summary>An article named by its key; in the page's language where it is published in it, else in the first that has it.</summary>
    public static TemplateModel Article(string key, Language language, SitePlan plan)
    {
        var page = FindArticle(key, language, plan);
        return new TemplateModel
        {
            ["title"] = page?.Title ?? key,
            ["address"] = page?.Address,
            ["original"] = page?.Document?.FrontMatter.Source?.Url?.AbsoluteUri,
            ["publisher"] = PublisherOf(page, language, plan),
            ["date"] = page?.Document?.FrontMatter.Date,
            ["words"] = null,
            ["words_language"] = plan.OriginalLanguage(key)?.Code,
        };
    }

    /// <summary>Whose article it is: its publisher's, or the issuer's own.</summary>
    public static string PublisherOf(string key, Language language, SitePlan plan) => PublisherOf(FindArticle(key, language, plan), language, plan);

    private static string PublisherOf(PlannedPage? page, Language language, SitePlan plan) =>
        page?.Document?.FrontMatter.Source?.Publisher ?? plan.Config.Issuer[language];

    /// <summary>The article's page in the language, else in the first that has it; null when it is not published.</summary>
    public static PlannedPage? FindArticle(string key, Language language, SitePlan plan) =>
        plan.FindArticle(key, language) ?? plan.Config.Languages.Select(other => plan.FindArticle(key, other)).FirstOrDefault(static found => found is not null);
}
