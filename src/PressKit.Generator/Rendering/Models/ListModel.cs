using PressKit.Generator.Planning;

namespace PressKit.Generator.Rendering.Models;

/// <summary>A page of a list of articles, and the way to the other pages of that list.</summary>
public static class ListModel
{
    public static void Add(TemplateModel model, ListPage list, SitePlan plan)
    {
        model["articles"] = list.Articles.Select(page => ArticleModel.Card(page, plan)).ToList();
        model["count"] = list.All.Length;
        model["paging"] = list.Count == 1 ? null : new TemplateModel
        {
            ["number"] = list.Number,
            ["count"] = list.Count,
            ["previous"] = list.AddressOf(list.Number - 1),
            ["next"] = list.AddressOf(list.Number + 1),
        };
    }
}
