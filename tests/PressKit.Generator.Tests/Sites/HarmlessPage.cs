using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PressKit.Generator.Tests.Sites;

/// <summary>What a published page must not hold, whatever its kit says.</summary>
internal static class HarmlessPage
{
    private const string Refused = "iframe, object, embed, base, style, svg, math, template, noscript, frame, applet, portal, [srcdoc], [style], [autofocus]";

    /// <summary>What of a page would run, load from elsewhere or lead where it must not; none for a page that is harmless.</summary>
    public static IEnumerable<string> FaultsOf(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (var element in page.QuerySelectorAll(Refused)) yield return element.OuterHtml;
        foreach (var script in page.Scripts)
        {
            if (script.Type != "application/ld+json" && !(script.Source ?? "").Contains("assets/", StringComparison.Ordinal)) yield return script.OuterHtml;
        }

        foreach (var element in page.All)
        {
            foreach (var attribute in element.Attributes)
            {
                if (!IsHarmless(attribute, element)) yield return element.OuterHtml;
            }
        }
    }

    private static bool IsHarmless(IAttr attribute, IElement element) => attribute.Name switch
    {
        "src" or "srcset" or "action" or "data" or "poster" => attribute.Value.All(static character => char.IsAsciiLetterOrDigit(character) || character is '.' or '/' or '-' or ' ' or ',') && !attribute.Value.Contains("//", StringComparison.Ordinal),
        "href" or "formaction" or "xlink:href" => element is not IHtmlLinkElement { Relation: "stylesheet" or "icon" } ? MayBeFollowed(attribute.Value) : !attribute.Value.Contains(':', StringComparison.Ordinal),
        var name => !name.StartsWith("on", StringComparison.OrdinalIgnoreCase),
    };

    private static bool MayBeFollowed(string href)
    {
        if (!Uri.TryCreate(new Uri("https://example.org/kit/id/artikel/x.html"), href, out var url)) return false;
        if (url.Scheme == "mailto") return true;
        // An address of another host says so by its scheme.
        return url.Scheme is "https" or "http" && (url.Host == "example.org" || href.StartsWith("http", StringComparison.OrdinalIgnoreCase));
    }
}
