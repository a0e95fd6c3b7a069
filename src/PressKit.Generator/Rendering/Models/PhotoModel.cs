using PressKit.Generator.Planning;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Rendering.Models;

/// <summary>A photograph that an article prints, by its caption and credit; its entry on the captions page is its permalink.</summary>
public static class PhotoModel
{
    /// <summary>The photographs in the order of the article, without those whose picture is not public yet.</summary>
    public static List<TemplateModel> AllOf(PlannedPage page, SitePlan plan) =>
        [.. page.Document!.FrontMatter.Photos.Select((photo, index) => Of(photo, index, page, plan)).OfType<TemplateModel>()];

    private static TemplateModel? Of(Photo photo, int index, PlannedPage page, SitePlan plan)
    {
        if (photo.IsHeld) return null;
        var picture = photo.Media is null ? null : plan.Kit.FindPicture(photo.Media.Value);
        // Counted with those left out, so that a permalink stays when they come.
        var anchor = $"{page.Document!.Name}-{index + 1}";
        return new TemplateModel
        {
            ["anchor"] = anchor,
            ["address"] = plan.FindPage(PageKind.Captions, page.Language)?.Address,
            ["url"] = PageModel.AnchorUrl(PageKind.Captions, anchor, page.Language, plan),
            ["caption"] = photo.Caption?.Value ?? picture?.Caption[page.Language],
            ["credit"] = photo.Credit ?? picture?.Credit,
            ["language"] = photo.Language,
            // The kit wrote it in each language.
            ["is_kit_caption"] = photo.Caption is null,
            ["needs_notice"] = picture is null && AreHeld(page, plan),
            ["picture"] = picture is null ? null : PictureModel.Of(picture, page.Language, plan),
            ["rights"] = picture is null ? null : PictureModel.NameOf(picture.Rights),
            ["terms"] = picture?.Terms?[page.Language],
            ["source"] = picture?.Source?.AbsoluteUri,
        };
    }

    /// <summary>True when the kit may pass on one of an article's photographs.</summary>
    public static bool AreHeld(PlannedPage page, SitePlan plan) =>
        page.Document!.FrontMatter.Photos.Any(photo => photo.Media is { } media && plan.Kit.FindPicture(media.Value) is { MayBeCopied: true });
}
