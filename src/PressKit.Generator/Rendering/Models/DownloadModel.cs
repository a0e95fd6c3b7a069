using PressKit.Generator.Planning;

namespace PressKit.Generator.Rendering.Models;

/// <summary>The files that stand beside a page: its text for those who paste, its data for programs.</summary>
public static class DownloadModel
{
    public static List<TemplateModel> Of(PlannedPage page)
    {
        var files = new List<TemplateModel>();
        if (page.TextAddress is { } text) files.Add(File("text", text));
        if (DataOf(page.Kind) is { } data) files.Add(File("json", DataAddress.Of(data, page.Language)));
        return files;
    }

    private static string? DataOf(PageKind kind) => kind switch
    {
        PageKind.Facts => DataAddress.Facts,
        PageKind.Quotes => DataAddress.Quotes,
        PageKind.Timeline => DataAddress.Timeline,
        _ => null,
    };

    private static TemplateModel File(string kind, string address) => new() { ["kind"] = kind, ["address"] = address };
}
