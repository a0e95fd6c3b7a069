using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Publishing.Preflight.Checks;

/// <summary>A URL can be followed by a reader: not empty where a file is wanted, not of a disk or of this machine.</summary>
internal static class CheckSpelling
{
    public static void Run(ResolvedUrl url, DiagnosticBag diagnostics)
    {
        if (url.Kind != UrlKind.Malformed) return;
        diagnostics.Add(Rules.UrlMalformed, url.Place, $"{url.Shown} {url.Fault}", "link relative to this file, or to an address that starts with https://");
    }
}
