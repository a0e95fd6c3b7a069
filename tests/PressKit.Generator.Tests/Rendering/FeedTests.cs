using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Rendering;

/// <summary>The Atom feed (RFC 4287) and the JSON Feed (version 1.1) of each language.</summary>
public sealed class FeedTests
{
    private const string BaseUrl = "https://example.org/";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static TheoryData<string> Languages => ["id", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Atom_feed_has_what_its_specification_requires(string language)
    {
        var feed = XDocument.Parse(RealKit.Site[$"{language}/feed.xml"]).Root!;
        var entries = feed.Elements(Atom + "entry").ToArray();

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.NotEmpty(entries);
        Assert.Equal(entries.Length, entries.Select(static entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
        Assert.All(entries.Prepend(feed), static element =>
        {
            // Section 4.1.1 and 4.1.2: exactly one of each; an entry without content has a link to its page.
            Assert.True(Uri.IsWellFormedUriString(Assert.Single(element.Elements(Atom + "id")).Value, UriKind.Absolute));
            Assert.NotEmpty(Assert.Single(element.Elements(Atom + "title")).Value);
            AssertMoment(Assert.Single(element.Elements(Atom + "updated")).Value);
            Assert.Single(element.Elements(Atom + "link"), static link => (string?)link.Attribute("rel") == "alternate");
            Assert.All(element.Elements(Atom + "published"), static published => AssertMoment(published.Value));
        });
        Assert.NotEmpty(feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.All(feed.Descendants(Atom + "link"), static link => Assert.StartsWith(RealKit.BaseUrl, (string?)link.Attribute("href"), StringComparison.Ordinal));
        Assert.Equal($"{RealKit.BaseUrl}{language}/feed.xml", (string?)feed.Elements(Atom + "link").Single(static link => (string?)link.Attribute("rel") == "self").Attribute("href"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Json_feed_has_what_its_specification_requires(string language)
    {
        var feed = JsonNode.Parse(RealKit.Site[$"{language}/feed.json"])!.AsObject();
        var items = feed["items"]!.AsArray();

        Assert.Equal("https://jsonfeed.org/version/1.1", (string?)feed["version"]);
        Assert.NotEmpty((string)feed["title"]!);
        Assert.Equal($"{RealKit.BaseUrl}{language}/", (string?)feed["home_page_url"]);
        Assert.Equal($"{RealKit.BaseUrl}{language}/feed.json", (string?)feed["feed_url"]);
        Assert.Equal(language, (string?)feed["language"]);
        Assert.NotEmpty((string)feed["authors"]![0]!["name"]!);
        Assert.All(items, static item =>
        {
            Assert.StartsWith(RealKit.BaseUrl, (string)item!["id"]!, StringComparison.Ordinal);
            Assert.StartsWith(RealKit.BaseUrl, (string)item["url"]!, StringComparison.Ordinal);
            Assert.NotEmpty((string)item["content_text"]!);
            AssertMoment((string)item["date_modified"]!);
            if (item["date_published"] is { } published) AssertMoment((string)published!);
        });
        Assert.Equal(
            XDocument.Parse(RealKit.Site[$"{language}/feed.xml"]).Descendants(Atom + "entry").Select(static entry => entry.Element(Atom + "id")!.Value),
            items.Select(static item => (string)item!["id"]!));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_page_leads_to_the_feeds_of_its_language(string language)
    {
        var pages = RealKit.Site.Files.Keys.Where(address => address.StartsWith(language + "/", StringComparison.Ordinal) && address.EndsWith(".html", StringComparison.Ordinal));
        Assert.All(pages, address =>
        {
            var page = new HtmlParser().ParseDocument(RealKit.Site[address]);
            var feeds = page.QuerySelectorAll("link[rel=alternate][type='application/atom+xml'], link[rel=alternate][type='application/feed+json']")
                .Select(link => new Uri(new Uri(RealKit.BaseUrl + address), link.GetAttribute("href")).AbsoluteUri);
            Assert.Equal([$"{RealKit.BaseUrl}{language}/feed.xml", $"{RealKit.BaseUrl}{language}/feed.json"], feeds);
        });
    }

    [Fact]
    public void Kit_without_an_address_has_no_feed_and_no_link_to_one()
    {
        var site = TestSite.Build(SampleKit.Create());
        Assert.DoesNotContain(site.Files.Keys, static address => address.Contains("feed", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Files.Keys.Where(static address => address.EndsWith(".html", StringComparison.Ordinal)), address => site[address].Contains("feed.", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Words_of_others_are_never_passed_on_whole(string language)
    {
        var folder = language == "id" ? "id/artikel/" : "en/articles/";
        var feeds = string.Concat(JsonNode.Parse(RealKit.Site[$"{language}/feed.json"])!["items"]!.AsArray().Select(static item => (string)item!["content_text"]!))
            + XDocument.Parse(RealKit.Site[$"{language}/feed.xml"]).Root!.Value;
        var articles = RealKit.Site.Files.Keys.Where(address => address.StartsWith(folder, StringComparison.Ordinal) && address.EndsWith(".txt", StringComparison.Ordinal)).ToArray();

        Assert.Equal(5, articles.Length);
        Assert.All(articles, address =>
        {
            var paragraphs = new HtmlParser().ParseDocument(RealKit.Site[Path.ChangeExtension(address, ".html")]).QuerySelectorAll(".prose p").Select(static paragraph => paragraph.TextContent);
            Assert.InRange(paragraphs.Count(paragraph => feeds.Contains(paragraph, StringComparison.Ordinal)), 0, 2);
        });
    }

    [Fact]
    public void Words_of_the_kit_are_passed_on_whole()
    {
        var site = TestSite.Build(SampleKit.Create(), BaseUrl);

        Assert.Equal("Isi artikel satu.\n\nBagian kedua\n\nIsi bagian kedua.", (string?)Assert.Single(ItemsOf(site, "id"))!["content_text"]);
        Assert.Equal("Ringkasan satu.", (string?)ItemsOf(site, "id")[0]!["summary"]);
        Assert.Equal("Text of article one.\n\nSecond part\n\nText of the second part.", XDocument.Parse(site["en/feed.xml"]).Descendants(Atom + "content").Single().Value);
    }

    [Fact]
    public void Correction_is_an_entry_that_leads_to_it()
    {
        var kit = KitWithCorrections();
        kit["content/data/corrections.yml"] = """
            - {kind: correction, fault: kit, date: 2025-10-27, was: {id: Tiga., en: Three.}, is: {id: Empat., en: Four.}, documents: [articles/satu]}
            - {kind: update, fault: source, date: 2025-11, was: {id: A., en: A.}, is: {id: B., en: B.}, documents: [articles/satu]}
            """;
        var site = TestSite.Build(kit, BaseUrl);
        var items = ItemsOf(site, "en");

        Assert.Equal(["Update: One", "Correction: One", "One"], items.Select(static item => (string?)item!["title"]));
        Assert.Equal("Was: Three. Is: Four.", (string?)items[1]!["content_text"]);
        Assert.Equal("https://example.org/en/corrections.html#correction-1", (string?)items[1]!["url"]);
        Assert.Equal(["2025-11-01T00:00:00+00:00", "2025-10-27T00:00:00+00:00", "2025-10-27T00:00:00+00:00"], items.Select(static item => (string?)item!["date_modified"]));
        Assert.Equal("2025-10-25T00:00:00+00:00", (string?)items[2]!["date_published"]);
        Assert.Equal(items.Select(static item => (string?)item!["title"]), XDocument.Parse(site["en/feed.xml"]).Descendants(Atom + "entry").Select(static entry => entry.Element(Atom + "title")!.Value));
        Assert.Contains("id=\"correction-1\"", site["en/corrections.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Correction_leads_to_what_it_concerns_when_there_is_no_page_of_corrections()
    {
        var kit = SampleKit.Create();
        kit["content/data/corrections.yml"] = "- {kind: correction, fault: kit, date: 2025-10-27, was: {id: Tiga., en: Three.}, is: {id: Empat., en: Four.}, documents: [articles/satu]}\n";
        Assert.Equal("https://example.org/id/artikel/satu.html#correction-1", (string?)ItemsOf(TestSite.Build(kit, BaseUrl), "id")[0]!["url"]);
    }

    [Fact]
    public void Withdrawn_article_gives_way_to_its_withdrawal()
    {
        var kit = KitWithCorrections();
        kit["content/id/articles/satu.md"] = "---\ntitle: Satu\ndate: 2025-10-25\nupdated: 2025-10-27\nsummary: LAMA\nwithdrawn: {id: Sumber mencabutnya., en: Its source withdrew it.}\n---\n\nLAMA\n";
        var item = Assert.Single(ItemsOf(TestSite.Build(kit, BaseUrl), "id"));

        Assert.Equal("Penarikan: Satu", (string?)item!["title"]);
        Assert.Equal("Semula: Satu Kini: Sumber mencabutnya.", (string?)item["content_text"]);
    }

    [Fact]
    public void Feeds_hold_the_newest_hundred_articles()
    {
        var kit = SampleKit.Create();
        for (var number = 0; number < 104; number++)
        {
            kit[$"content/id/articles/a{number}.md"] = $"---\ntitle: A{number}\ndate: {new DateTime(2025, 1, 1).AddDays(number):yyyy-MM-dd}\nsummary: Ringkasan.\n---\n";
        }

        var items = ItemsOf(TestSite.Build(kit, BaseUrl), "id");
        Assert.Equal(100, items.Count);
        Assert.Equal("Satu", (string?)items[0]!["title"]);
        Assert.Equal("A5", (string?)items[^1]!["title"]);
    }

    [Fact]
    public void Text_stays_text_when_it_looks_like_markup_or_code()
    {
        const string Attack = "\"\\ </title>]]>\t{{ 1 }} & '";
        var kit = SampleKit.Create();
        kit["content/id/articles/satu.md"] = $"---\ntitle: {System.Text.Json.JsonSerializer.Serialize(Attack)}\ndate: 2025-10-25\nsummary: \"a\\nb\"\n---\n\nBaris `\\u0022`\n\n## Bagian kedua\n";
        var site = TestSite.Build(kit, BaseUrl);

        Assert.Equal(Attack, (string?)ItemsOf(site, "id")[0]!["title"]);
        Assert.Equal("a\nb", (string?)ItemsOf(site, "id")[0]!["summary"]);
        Assert.Equal("Baris \\u0022\n\nBagian kedua", (string?)ItemsOf(site, "id")[0]!["content_text"]);
        Assert.Equal(Attack, XDocument.Parse(site["id/feed.xml"]).Descendants(Atom + "entry").Single().Element(Atom + "title")!.Value);
    }

    private static MemoryTree KitWithCorrections()
    {
        var kit = SampleKit.Create();
        kit["content/site.yml"] = SampleKit.SiteYml + "\npages:\n  corrections: {slug: {id: koreksi, en: corrections}, title: {id: Koreksi, en: Corrections}}\n";
        return kit;
    }

    private static JsonArray ItemsOf(TestSite site, string language) => JsonNode.Parse(site[$"{language}/feed.json"])!["items"]!.AsArray();

    // RFC 3339, section 5.6: date, time and zone.
    private static void AssertMoment(string value) =>
        Assert.True(DateTimeOffset.TryParseExact(value, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), value);
}
