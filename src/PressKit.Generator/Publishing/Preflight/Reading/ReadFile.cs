using System.Text;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Publishing.Preflight.Reading;

/// <summary>Reads the URLs of a file in the way of its format; null for a format that holds none, or after a diagnostic.</summary>
internal sealed class ReadFile(BuiltSite site, DiagnosticBag diagnostics)
{
    private readonly FindMentions _mentions = new(site.Address);

    public FileContent? Read(string path)
    {
        if (FormatOf(path) is not { } read) return null;
        var bytes = site.Folder.Read(path);
        if (!Utf8Text.IsText(bytes, path, diagnostics, Rules.OutputUnreadable)) return null;
        return read(Encoding.UTF8.GetString(Utf8Text.WithoutMark(bytes).Span), path);
    }

    private Func<string, string, FileContent?>? FormatOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" or ".htm" => (text, _) => new ReadHtml(text, _mentions).Read(),
        ".css" => static (text, _) => new FileContent([.. ReadCss.Read(text).Select(url => new FoundUrl(url.Text, new LineIndex(text).SpanAt(url.Offset), UrlUse.Resource))]),
        ".xml" or ".svg" or ".atom" or ".rss" => (text, file) => new ReadXml(file, _mentions, diagnostics).Read(text),
        ".json" or ".webmanifest" => (text, file) => new ReadJson(file, _mentions, diagnostics).Read(text),
        ".txt" when path == SiteAddress.Robots => static (text, _) => ReadRobots.Read(text),
        ".txt" or ".csv" => (text, _) => new FileContent(_mentions.In(text)),
        _ => null,
    };
}
