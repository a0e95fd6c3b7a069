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
        var page = plan.FindArticle(key, language) ?? plan.Config.Languages.Select(other => plan.FindArticle(key, other)).FirstOrDefault(static found => found is not null);
        var source = page?.Document?.FrontMatter.Source;
        return new TemplateModel
        {
            ["title"] = page?.Title ?? key,
            ["address"] = page?.Address,
            ["original"] = source?.Url?.AbsoluteUri,
            ["publisher"] = source?.Publisher ?? plan.Config.Issuer[language],
            ["date"] = page?.Document?.FrontMatter.Date,
            ["words"] = null,
            ["words_language"] = plan.OriginalLanguage(key)?.Code,
        };
    }
}
