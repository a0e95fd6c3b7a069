using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;
using PressKit.Generator.Publishing.Preflight.Reading;

namespace PressKit.Generator.Publishing.Preflight.Checks;

/// <summary>The page for missing addresses is served at every depth, so that only whole paths and whole addresses hold in it.</summary>
internal static class CheckNotFoundPage
{
    public static void Run(ResolvedUrl url, BuiltSite site, DiagnosticBag diagnostics)
    {
        if (url.From != SiteAddress.NotFound || url.Url.Use == UrlUse.Mention || url.Kind is UrlKind.Elsewhere or UrlKind.Malformed) return;
        var text = url.Url.Text.TrimStart();
        if (text.StartsWith('#')) return;
        if (!text.StartsWith('/') && !text.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            diagnostics.Add(Rules.NotFoundPageRelative, url.Place, $"{url.Shown} is relative, and this page is served at every depth", "start it with the path of the site, as in /press-kit/");
        }
        else if (text.StartsWith('/') && site.Address is null && url.Kind == UrlKind.Inside && site.NotFoundPaths is ["/"] && site.BasePaths.Length > 1)
        {
            diagnostics.Add(Rules.NotFoundPageAtRootOnly, Place.StartOf(SiteAddress.NotFound), "the links of this page hold at the root of a domain alone", "build with --base-url when the site is published under a path");
        }
    }
}
