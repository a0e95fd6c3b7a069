using PressKit.Generator.Diagnostics;
using PressKit.Generator.Publishing.Preflight.Reading;

namespace PressKit.Generator.Publishing.Preflight.Checks;

/// <summary>What the site says of its own address is absolute and true: canonical links, alternates, previews, feeds and the sitemap are read far from it.</summary>
internal static class CheckAddress
{
    public static void Run(ResolvedUrl url, BuiltSite site, DiagnosticBag diagnostics)
    {
        if (url.Url.Use != UrlUse.Address || url.Kind == UrlKind.Malformed) return;
        if (!IsAbsolute(url.Url.Text))
        {
            diagnostics.Add(Rules.UrlNotAbsolute, url.Place, $"{url.Shown} is read away from its page, so it must be a whole address", "build with --base-url");
        }
        else if (url.Kind == UrlKind.Elsewhere && site.Address is { } address)
        {
            diagnostics.Add(Rules.UrlOfOtherAddress, url.Place, $"{url.Shown} does not lie under {address}", $"build with --base-url {address}");
        }
    }

    private static bool IsAbsolute(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http";
}
