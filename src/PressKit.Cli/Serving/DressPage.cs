using System.Globalization;
using System.Net;
using System.Text;
using PressKit.Generator;
using PressKit.Generator.Planning;

namespace PressKit.Cli.Serving;

/// <summary>Adds the preview's script to a page on its way to the browser, with what it must know.</summary>
/// <param name="folder">The path on this host below which the preview's own files are served.</param>
internal sealed class DressPage(string folder)
{
    private const string EndOfHead = "</head>";

    /// <param name="revision">The one that was shown when the page was asked for.</param>
    public byte[] Dress(ReadOnlySpan<byte> page, string address, long revision, PlannedSite? site)
    {
        var html = WidenPolicy.Widen(Encoding.UTF8.GetString(page));
        var planned = site?.FindPage(address)?.Page;
        var script = ScriptOf(revision, planned, planned is null ? null : PageStanding.Of(planned, site!));
        var end = html.IndexOf(EndOfHead, StringComparison.OrdinalIgnoreCase);
        return Encoding.UTF8.GetBytes(end < 0 ? script + html : html.Insert(end, script));
    }

    /// <summary>What stands for a page that could never be made: the script alone, which shows why.</summary>
    public byte[] EmptyPage(long revision) => Encoding.UTF8.GetBytes(
        $"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>PressKit</title>\n<link rel=\"icon\" href=\"data:,\">\n{ScriptOf(revision, null, null)}</head>\n<body>\n<p>This page cannot be shown yet.</p>\n</body>\n</html>\n");

    private string ScriptOf(long revision, PlannedPage? page, string? standing)
    {
        var badge = page is null || standing is null ? "" : $" data-standing=\"{WebUtility.HtmlEncode(standing)}\" data-language=\"{page.Language.Code}\"";
        return $"<script defer src=\"{folder}{PreviewFiles.Script}\" data-revision=\"{revision.ToString(CultureInfo.InvariantCulture)}\"{badge}></script>\n";
    }
}
