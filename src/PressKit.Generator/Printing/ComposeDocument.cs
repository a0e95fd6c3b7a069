using System.Collections.Frozen;
using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PressKit.Generator.Planning;

namespace PressKit.Generator.Printing;

/// <summary>Makes one document of pages as they were published: the frame of the first, and what each of them says in its <c>main</c>.</summary>
/// <param name="baseUrl">Where links lead that leave the document; without one such a link is no link.</param>
internal sealed class ComposeDocument(Uri? baseUrl)
{
    // Beside the theme's own policy, so that what either forbids is forbidden: scripts, frames, anything of another place.
    private const string Policy = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; form-action 'none'; base-uri 'none'";

    private static readonly HtmlParser Parser = new();

    /// <param name="htmlOf">A page as it was published.</param>
    /// <param name="style">The address of the style sheet for this document.</param>
    public ComposedDocument Compose(PlannedPrint print, Func<PlannedPage, byte[]> htmlOf, string style)
    {
        var parts = print.Pages.Select((page, index) => Part.Of(page, index, Parser.ParseDocument(Encoding.UTF8.GetString(htmlOf(page))))).ToArray();
        var byAddress = parts.ToFrozenDictionary(static part => part.Page.Address, StringComparer.Ordinal);
        var links = new RewriteLinks(print.Address, baseUrl, byAddress);
        foreach (var part in parts)
        {
            part.RenameIds();
            links.In(part);
        }

        foreach (var part in parts.Where(static part => part.IsShort)) part.Main.SetAttribute("data-short", "");
        var document = parts[0].Document;
        for (var index = 1; index < parts.Length; index++) parts[index - 1].Main.After(document.Adopt(parts[index].Main));
        CleanHead(document, print, SiteAddress.Relative(print.Address, style));
        using var html = new StringWriter();
        document.ToHtml(html, HtmlMarkupFormatter.Instance);
        return new ComposedDocument(Encoding.UTF8.GetBytes(html.ToString()), links.Pictures.ToFrozenSet(StringComparer.Ordinal));
    }

    private static void CleanHead(IHtmlDocument document, PlannedPrint print, string style)
    {
        foreach (var element in document.QuerySelectorAll("script, template, base, source, meta[http-equiv=refresh], link:not([rel=stylesheet])").ToArray()) element.Remove();
        foreach (var picture in document.QuerySelectorAll("img"))
        {
            picture.RemoveAttribute("srcset");
            // A picture that waits until it is seen is not printed.
            picture.RemoveAttribute("loading");
        }

        document.DocumentElement.SetAttribute("data-print", print.Kind == PrintKind.Kit ? "kit" : "page");
        document.Title = print.Title;
        var policy = document.CreateElement("meta");
        policy.SetAttribute("http-equiv", "Content-Security-Policy");
        policy.SetAttribute("content", Policy);
        // It holds for what comes after it.
        document.Head!.Prepend(policy);
        var sheet = document.CreateElement("link");
        sheet.SetAttribute("rel", "stylesheet");
        sheet.SetAttribute("href", style);
        document.Head.Append(sheet);
    }
}
