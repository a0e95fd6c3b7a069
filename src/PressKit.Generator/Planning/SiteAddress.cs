using System.Globalization;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Planning;

/// <summary>The addresses of the site's fixed files, and the way from one address to another.</summary>
public static class SiteAddress
{
    public const string Chooser = "index.html";
    public const string NotFound = "404.html";
    public const string Sitemap = "sitemap.xml";
    public const string Robots = "robots.txt";
    public const string Manifest = "manifest.json";
    public const string Checksums = "SHA256SUMS";

    /// <summary>One of several sitemaps, counted from 1, which stand beside their index at <see cref="Sitemap"/>.</summary>
    public static string SitemapPart(int number) => string.Create(CultureInfo.InvariantCulture, $"sitemap-{number}.xml");

    public static string Home(Language language) => $"{language.Code}/index.html";

    public static string Feed(Language language) => $"{language.Code}/feed.xml";

    public static string JsonFeed(Language language) => $"{language.Code}/feed.json";

    /// <summary>The script that holds the words of a language's search.</summary>
    public static string SearchIndex(Language language) => $"{language.Code}/search-index.js";

    public static string SectionIndex(Section section, Language language) => $"{language.Code}/{section.Slug[language]}/index.html";

    /// <summary>The page that leads to all tags.</summary>
    public static string TagsIndex(TagLists tags, Language language) => $"{language.Code}/{tags.Slug[language]}/index.html";

    /// <summary>The first page of the articles that carry a tag.</summary>
    public static string TagIndex(TagLists tags, string tag, Language language) => $"{language.Code}/{tags.Slug[language]}/{tag}/index.html";

    /// <summary>A page of a list, counted from 1, by the address of its first one.</summary>
    public static string ListPage(string first, int number) =>
        number == 1 ? first : string.Create(CultureInfo.InvariantCulture, $"{first.AsSpan(0, first.Length - Chooser.Length)}page-{number}.html");

    public static string Page(Language language, string slug) => $"{language.Code}/{slug}.html";

    public static string Article(Section section, Language language, string slug) => $"{language.Code}/{section.Slug[language]}/{slug}.html";

    /// <summary>Where the text of a page lies: beside it, under the same name.</summary>
    public static string TextOf(string page) => page[..^".html".Length] + ".txt";

    /// <summary>The relative link from one address to another; both name files, so that it works from a disk as well.</summary>
    public static string Relative(string from, string to)
    {
        var shared = 0;
        for (var index = 0; index < Math.Min(from.Length, to.Length) && from[index] == to[index]; index++)
        {
            if (from[index] == '/') shared = index + 1;
        }

        var depth = from.AsSpan(shared).Count('/');
        return depth switch
        {
            0 => to[shared..],
            1 => string.Concat("../", to.AsSpan(shared)),
            _ => string.Concat(string.Concat(Enumerable.Repeat("../", depth)), to.AsSpan(shared)),
        };
    }

    /// <summary>The absolute form of an address for readers outside the site; a folder's page is named by its folder.</summary>
    public static string Absolute(Uri baseUrl, string address)
    {
        var isIndex = address == Chooser || address.EndsWith("/" + Chooser, StringComparison.Ordinal);
        return baseUrl.AbsoluteUri + (isIndex ? address[..^Chooser.Length] : address);
    }
}
