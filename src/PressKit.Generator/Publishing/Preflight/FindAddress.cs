using System.Text;
using AngleSharp.Html.Parser;
using PressKit.Generator.Planning;
using PressKit.Generator.Publishing.Preflight.Checks;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Publishing.Preflight;

/// <summary>Finds the address that a site says it has: the canonical link of its first page, else the sitemap in <c>robots.txt</c>, else <c>CNAME</c>.</summary>
internal static class FindAddress
{
    public static Uri? In(BuiltSite site) =>
        FromCanonical(TextOf(site, SiteAddress.Chooser)) ?? FromRobots(TextOf(site, SiteAddress.Robots)) ?? FromDomain(TextOf(site, CheckCname.FileName));

    private static Uri? FromCanonical(string html) =>
        ReadSiteConfig.ParseBaseUrl(new HtmlParser().ParseDocument(html).QuerySelector("link[rel~=canonical]")?.GetAttribute("href") ?? "");

    private static Uri? FromRobots(string text)
    {
        foreach (var line in text.EnumerateLines())
        {
            var value = line.ToString();
            if (!value.StartsWith("Sitemap:", StringComparison.OrdinalIgnoreCase) || !value.EndsWith("/" + SiteAddress.Sitemap, StringComparison.Ordinal)) continue;
            return ReadSiteConfig.ParseBaseUrl(value["Sitemap:".Length..^SiteAddress.Sitemap.Length].Trim());
        }

        return null;
    }

    private static Uri? FromDomain(string text) => CheckCname.DomainOf(text) is { } domain ? ReadSiteConfig.ParseBaseUrl($"https://{domain}/") : null;

    private static string TextOf(BuiltSite site, string path) => site.Serves(path) ? Encoding.UTF8.GetString(site.Folder.Read(path)) : "";
}
