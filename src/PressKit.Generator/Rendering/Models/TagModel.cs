using PressKit.Generator.Planning;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Rendering.Models;

/// <summary>The tags of an article or of the whole kit, each with the page that lists its articles.</summary>
public static class TagModel
{
    /// <summary>Every tag in the order of its language.</summary>
    public static List<TemplateModel> All(Language language, SitePlan plan) =>
    [
        .. plan.Tags[language.Index].Values
            .DistinctBy(static tag => tag.Slug)
            .OrderBy(static tag => tag.Name, StringComparer.Create(language.Culture, ignoreCase: false))
            .ThenBy(static tag => tag.Slug, StringComparer.Ordinal)
            .Select(static tag => Of(tag.Name, tag)),
    ];

    /// <summary>The tags of an article; one that no page lists has no address.</summary>
    public static List<TemplateModel> Of(PlannedPage page, SitePlan plan) =>
        [.. page.Document!.FrontMatter.Tags.Select(tag => Of(tag.Value, plan.Tags[page.Language.Index].GetValueOrDefault(tag.Value)))];

    private static TemplateModel Of(string name, TagList? tag) => new()
    {
        ["title"] = name,
        ["address"] = tag?.Address,
        ["count"] = tag?.Articles.Length,
    };
}
