using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using PressKit.Generator.Publishing;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Rendering;

public sealed class SitemapTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Fact]
    public void Sitemap_lists_every_page_with_the_alternates_of_its_head()
    {
        var listed = UrlsOf(RealKit.Site).ToDictionary(static url => url.Element(Sitemap + "loc")!.Value, AlternatesIn, StringComparer.Ordinal);
        var heads = RealKit.Site.Files.Keys
            .Where(static address => address.EndsWith(".html", StringComparison.Ordinal))
            .Select(static address => new HtmlParser().ParseDocument(RealKit.Site[address]))
            .Where(static page => page.QuerySelector("link[rel=canonical]") is not null && page.QuerySelector("meta[name=robots]") is null)
            .ToDictionary(static page => page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!, AlternatesIn, StringComparer.Ordinal);

        Assert.NotEmpty(heads);
        Assert.Equal(heads.OrderBy(static head => head.Key, StringComparer.Ordinal), listed.OrderBy(static url => url.Key, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("date: 2025-10-25", null, "2025-10-25")]
    [InlineData("date: 2025-10-25\nupdated: 2025-10-26T08:00+07:00", null, "2025-10-26T08:00:00+07:00")]
    [InlineData("date: 2025-10-25", "2025-10-28", "2025-10-28")]
    [InlineData("date: 2025-10-25\nupdated: 2025-10-29", "2025-10-28", "2025-10-29")]
    [InlineData("date: 2025-10-25", "2025-11", "2025-10-25")]
    [InlineData("undated: true", null, null)]
    [InlineData("undated: true", "2025-10-28", "2025-10-28")]
    public void Last_change_is_that_of_the_content_or_of_a_correction(string dates, string? corrected, string? expected)
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/satu.md"] = $"---\ntitle: Satu\n{dates}\nsummary: Ringkasan.\n---\n\nIsi.\n\n## Bagian kedua\n";
        if (corrected is not null) kit["content/data/corrections.yml"] = $"- {{kind: correction, fault: kit, date: {corrected}, was: {{id: A., en: A.}}, is: {{id: B., en: B.}}, documents: [articles/satu]}}\n";
        var site = TestSite.Build(kit, "https://example.org/", now: "2031-01-01T00:00Z");

        Assert.Equal(expected, LastChangeOf(site, "id/artikel/satu.html"));
        Assert.Equal(expected, LastChangeOf(site, "id/artikel/"));
        Assert.Null(LastChangeOf(site, "id/"));
    }

    [Fact]
    public void Correction_of_a_key_figure_changes_the_pages_that_show_it()
    {
        var kit = SampleKit.Create();
        kit["content/site.yml"] = SampleKit.SiteYml + "\npages:\n  facts: {slug: {id: fakta, en: facts}, title: {id: Fakta, en: Facts}}\n";
        kit["content/id/articles/satu.md"] = "---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n\nAda 20 kapal.\n\n## Bagian kedua\n";
        kit["content/data/facts.yml"] = "- {id: kapal, label: {id: Kapal, en: Ships}, featured: 1, moments: [{as_of: unknown, value: 20, qualifier: exactly, status: final, sources: [{article: articles/satu, words: '20 kapal'}]}]}\n";
        kit["content/data/corrections.yml"] = "- {kind: correction, fault: kit, date: 2025-10-28, was: {id: '19', en: '19'}, is: {id: '20', en: '20'}, facts: [kapal]}\n";
        var site = TestSite.Build(kit, "https://example.org/");

        Assert.Equal("2025-10-28", LastChangeOf(site, "id/fakta.html"));
        Assert.Equal("2025-10-28", LastChangeOf(site, "en/"));
        Assert.Equal("2025-10-25", LastChangeOf(site, "id/artikel/satu.html"));
    }

    [Fact]
    public void Sitemap_with_too_many_pages_becomes_several_that_an_index_lists()
    {
        var whole = BuildWith(most: 50_000);
        var count = UrlsOf(whole["sitemap.xml"]).Count();
        var parts = BuildWith(most: count - 1);

        Assert.DoesNotContain("sitemap-1.xml", whole.Keys);
        var index = XDocument.Parse(parts["sitemap.xml"]).Root!;
        Assert.Equal("sitemapindex", index.Name.LocalName);
        Assert.Equal(
            ["https://example.org/sitemap-1.xml", "https://example.org/sitemap-2.xml"],
            index.Elements(Sitemap + "sitemap").Select(static part => part.Element(Sitemap + "loc")!.Value));
        Assert.Equal(["2025-10-25", "2025-10-25"], index.Elements(Sitemap + "sitemap").Select(static part => part.Element(Sitemap + "lastmod")?.Value));
        Assert.Equal(count - 1, UrlsOf(parts["sitemap-1.xml"]).Count());
        Assert.Equal(
            UrlsOf(whole["sitemap.xml"]).Select(static url => url.ToString()),
            UrlsOf(parts["sitemap-1.xml"]).Concat(UrlsOf(parts["sitemap-2.xml"])).Select(static url => url.ToString()));
        Assert.Contains("Sitemap: https://example.org/sitemap.xml\n", parts["robots.txt"], StringComparison.Ordinal);
        Assert.Contains("sitemap-2.xml", parts["manifest.json"], StringComparison.Ordinal);
    }

    private static Dictionary<string, string> BuildWith(int most)
    {
        var output = new MemoryOutput();
        var result = SitePipeline.Run(new BuildRequest { Files = SampleKit.Create(), Output = output, BaseUrl = new Uri("https://example.org/"), Now = DateTimeOffset.UnixEpoch, MostInSitemap = most });
        Assert.True(result.IsPublished);
        return output.Files.ToDictionary(static file => file.Key, static file => Encoding.UTF8.GetString(file.Value), StringComparer.Ordinal);
    }

    private static string? LastChangeOf(TestSite site, string address) =>
        UrlsOf(site).Single(url => url.Element(Sitemap + "loc")!.Value == "https://example.org/" + address).Element(Sitemap + "lastmod")?.Value;

    private static IEnumerable<XElement> UrlsOf(TestSite site) => UrlsOf(site["sitemap.xml"]);

    private static IEnumerable<XElement> UrlsOf(string sitemap) => XDocument.Parse(sitemap).Root!.Elements(Sitemap + "url");

    private static string AlternatesIn(XElement url) =>
        string.Join('\n', url.Elements(Xhtml + "link").Select(static link => $"{(string?)link.Attribute("hreflang")} {(string?)link.Attribute("href")}"));

    private static string AlternatesIn(AngleSharp.Dom.IDocument page) =>
        string.Join('\n', page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(static link => $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")}"));
}
