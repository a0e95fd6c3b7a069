using PressKit.Generator.Planning;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Rendering.Models;

/// <summary>The files that stand beside a page: its text for those who paste, its data for programs, its print.</summary>
public static class DownloadModel
{
    public static List<TemplateModel> Of(PlannedPage page, SitePlan plan)
    {
        var files = new List<TemplateModel>();
        if (plan.TextOf(page) is { } text) files.Add(File("text", text));
        if (Makes(DownloadKinds.Data, plan) && DataOf(page.Kind) is { } data) files.Add(File("json", DataAddress.Of(data, page.Language)));
        if (page.Kind == PageKind.Captions && Makes(DownloadKinds.Captions, plan)) files.Add(File("csv", DownloadAddress.Of(DownloadAddress.Captions, page.Language)));
        if (page.Kind == PageKind.Facts && plan.FindPrint(PrintKind.FactSheet, page.Language) is { } print) files.Add(File("pdf", print));
        return files;
    }

    /// <summary>What the front page offers to take away.</summary>
    /// <param name="archive">The size of the archive; null when there is none.</param>
    public static TemplateModel OfKit(Language language, FileSize? archive, SitePlan plan) => new()
    {
        ["archive"] = archive is null ? null : new TemplateModel { ["address"] = DownloadAddress.Archive(language), ["bytes"] = archive.Bytes, ["has_pictures"] = plan.Pictures.Count > 0 },
        // Without its size: the document shows this page.
        ["print"] = plan.FindPrint(PrintKind.Kit, language),
        ["pages"] = PagesWithFiles(language, plan),
        ["rights"] = Makes(DownloadKinds.Rights, plan) ? DownloadAddress.Of(DownloadAddress.Rights, language) : null,
    };

    private static List<TemplateModel> PagesWithFiles(Language language, SitePlan plan)
    {
        var pages = new List<TemplateModel>();
        foreach (var group in plan.Groups)
        {
            if (group[language] is not { Kind: not PageKind.Article, TextAddress: not null } page) continue;
            var files = Of(page, plan);
            if (files.Count > 0) pages.Add(new TemplateModel { ["title"] = page.Title, ["address"] = page.Address, ["files"] = files });
        }

        return pages;
    }

    private static bool Makes(DownloadKinds kind, SitePlan plan) => plan.Config.Downloads.HasFlag(kind);

    private static string? DataOf(PageKind kind) => kind switch
    {
        PageKind.Facts => DataAddress.Facts,
        PageKind.Quotes => DataAddress.Quotes,
        PageKind.Timeline => DataAddress.Timeline,
        _ => null,
    };

    private static TemplateModel File(string kind, string address) => new() { ["kind"] = kind, ["address"] = address };
}
