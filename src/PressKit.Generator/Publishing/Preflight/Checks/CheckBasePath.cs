using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;

namespace PressKit.Generator.Publishing.Preflight.Checks;

/// <summary>A URL stays below the path under which the site is published: a project's site lies below the root of its domain.</summary>
internal static class CheckBasePath
{
    public static void Run(ResolvedUrl url, DiagnosticBag diagnostics)
    {
        if (url.Kind != UrlKind.Outside || (url.From == SiteAddress.NotFound && url.LeavesUnder.IsEmpty)) return;
        var message = url.LeavesUnder.IsEmpty
            ? $"{url.Shown} climbs above the site's root"
            : $"{url.Shown} leaves the site where it is published under {string.Join(" or ", url.LeavesUnder)}";
        diagnostics.Add(Rules.UrlLeavesSite, url.Place, message, url.From == SiteAddress.NotFound ? "build with the --base-url of that path" : "link relative to this file");
    }
}
