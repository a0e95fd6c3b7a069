using PressKit.Generator.Planning;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Rendering.Models;

/// <summary>Every caption that the articles print, article by article.</summary>
public static class CaptionModel
{
    public static List<TemplateModel> ByArticle(Language language, SitePlan plan) =>
    [
        .. plan.Config.Sections
            .SelectMany(section => plan.ListOf(section, language))
            .Where(page => PhotoModel.AllOf(page, plan).Count > 0)
            .Select(page => Of(page, plan)),
    ];

    /// <summary>An article with whose it is and the captions it prints.</summary>
    public static TemplateModel Of(PlannedPage page, SitePlan plan)
    {
        var group = ArticleModel.Card(page, plan);
        group["source"] = page.Document!.FrontMatter.Source is { } source ? ArticleModel.SourceOf(source, plan) : null;
        group["translation_of"] = page.Document.FrontMatter.TranslationOf?.Value;
        group["is_translation"] = page.Document.FrontMatter.TranslationOf is not null;
        group["original"] = page.Document.FrontMatter.Source?.Url?.AbsoluteUri;
        group["photos"] = PhotoModel.AllOf(page, plan);
        group["holds_photos"] = PhotoModel.AreHeld(page, plan);
        return group;
    }
}
