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
        ["pages"] = plan.Groups
            .Select(group => group[language])
            .Where(static page => page is { Kind: not PageKind.Article, TextAddress: not null })
            .Select(page => (Page: page!, Files: Of(page!, plan)))
            .Where(static entry => entry.Files.Count > 0)
            .Select(static entry => new TemplateModel { ["title"] = entry.Page.Title, ["address"] = entry.Page.Address, ["files"] = entry.Files })
            .ToList(),
        ["rights"] = Makes(DownloadKinds.Rights, plan) ? DownloadAddress.Of(DownloadAddress.Rights, language) : null,
    };

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
