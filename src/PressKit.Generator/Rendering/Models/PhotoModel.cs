using PressKit.Generator.Planning;

namespace PressKit.Generator.Rendering.Models;

/// <summary>A photograph that an article prints, by its caption and credit; its entry on the captions page is its permalink.</summary>
public static class PhotoModel
{
    public static List<TemplateModel> AllOf(PlannedPage page, SitePlan plan) =>
        [.. page.Document!.FrontMatter.Photos.Select((_, index) => Of(page, index, plan))];

    private static TemplateModel Of(PlannedPage page, int index, SitePlan plan)
    {
        var photo = page.Document!.FrontMatter.Photos[index];
        var anchor = $"{page.Document.Name}-{index + 1}";
        return new TemplateModel
        {
            ["anchor"] = anchor,
            ["address"] = plan.FindPage(PageKind.Captions, page.Language)?.Address,
            ["url"] = PageModel.AnchorUrl(PageKind.Captions, anchor, page.Language, plan),
            ["caption"] = photo.Caption.Value,
            ["credit"] = photo.Credit,
            ["language"] = photo.Language,
        };
    }
}
