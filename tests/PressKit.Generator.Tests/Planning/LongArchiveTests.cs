using System.Globalization;
using AngleSharp.Html.Parser;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Planning;

/// <summary>A kit with more articles than one page should list: lists in pages, lists by tag, and only the files that were asked for.</summary>
public sealed class LongArchiveTests
{
    private const int Articles = 5;

    [Fact]
    public void List_is_cut_into_pages_newest_first()
    {
        var site = TestSite.Build(Kit());

        Assert.Empty(site.Messages);
        Assert.Equal(["artikel-5.html", "artikel-4.html"], LinksOn(site, "id/artikel/index.html"));
        Assert.Equal(["artikel-3.html", "artikel-2.html"], LinksOn(site, "id/artikel/page-2.html"));
        Assert.Equal(["artikel-1.html"], LinksOn(site, "id/artikel/page-3.html"));
        Assert.DoesNotContain("id/artikel/page-4.html", site.Files.Keys);
    }

    [Fact]
    public void Page_of_a_list_leads_to_its_neighbours_and_to_its_other_language()
    {
        var page = new HtmlParser().ParseDocument(TestSite.Build(Kit())["id/artikel/page-2.html"]);

        Assert.Equal("index.html", page.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("page-3.html", page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("a[href='../../en/articles/page-2.html']"));
    }

    [Fact]
    public void Articles_are_listed_by_tag_and_lead_there()
    {
        var site = TestSite.Build(Kit());

        Assert.Equal(["../../artikel/artikel-5.html", "../../artikel/artikel-3.html"], LinksOn(site, "id/tag/air-bersih/index.html"));
        Assert.Equal(["../../artikel/artikel-1.html"], LinksOn(site, "id/tag/air-bersih/page-2.html"));
        Assert.Contains("<a href=\"air-bersih/index.html\">Air bersih</a> (3)", site["id/tag/index.html"], StringComparison.Ordinal);
        Assert.Contains("href=\"../tag/air-bersih/index.html\">Air bersih</a>", site["id/artikel/artikel-1.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Tag_of_one_address_in_both_languages_is_one_page_in_two_languages()
    {
        var site = TestSite.Build(Kit());

        Assert.Contains("href=\"../../../en/tags/video/index.html\"", site["id/tag/video/index.html"], StringComparison.Ordinal);
        Assert.Contains("href=\"../../../en/index.html\"", site["id/tag/air-bersih/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_downloads_that_are_named_are_made()
    {
        var all = TestSite.Build(Kit()).Files.Keys;
        var none = TestSite.Build(Kit("downloads: []")).Files.Keys;
        var texts = TestSite.Build(Kit("downloads: [texts]")).Files.Keys;

        string[] files = ["id/artikel/artikel-1.txt", "id/captions.csv", "id/rights.txt", "id/facts.json", "id/press-kit-id.zip"];
        Assert.Subset(all.ToHashSet(StringComparer.Ordinal), files.ToHashSet(StringComparer.Ordinal));
        Assert.Empty(files.Intersect(none, StringComparer.Ordinal));
        Assert.Equal(["id/artikel/artikel-1.txt"], files.Intersect(texts, StringComparer.Ordinal));
    }

    private static IEnumerable<string?> LinksOn(TestSite site, string address) =>
        new HtmlParser().ParseDocument(site[address]).QuerySelectorAll(".card a").Select(static link => link.GetAttribute("href"));

    private static MemoryTree Kit(string more = "")
    {
        var kit = new MemoryTree
        {
            ["content/site.yml"] = $$"""
                languages:
                  id: {name: Bahasa Indonesia, culture: id-ID}
                  en: {name: English, culture: en-GB}
                default_language: id
                title: {id: Arsip, en: Archive}
                issuer: {id: Penerbit, en: Issuer}
                contact: {id: Belum ada., en: None yet.}
                sections:
                  articles:
                    slug: {id: artikel, en: articles}
                    title: {id: Artikel, en: Articles}
                    page_size: 2
                tags:
                  slug: {id: tag, en: tags}
                  title: {id: Tag, en: Tags}
                  page_size: 2
                {{more}}
                """,
        };
        for (var number = 1; number <= Articles; number++)
        {
            var isOdd = number % 2 == 1;
            kit[Path(number, "id")] = Article(number, isOdd ? "[Air bersih, Video]" : "[Video]");
            kit[Path(number, "en")] = Article(number, isOdd ? "[Clean water, Video]" : "[Video]");
        }

        return kit;
    }

    private static string Path(int number, string language) => string.Create(CultureInfo.InvariantCulture, $"content/{language}/articles/artikel-{number}.md");

    private static string Article(int number, string tags) => string.Create(CultureInfo.InvariantCulture, $"""
        ---
        title: Artikel {number}
        summary: Ringkasan {number}.
        date: 2025-01-0{number}
        tags: {tags}
        ---

        Isi.
        """);
}
