using System.IO.Compression;
using System.Text;
using AngleSharp.Html.Parser;
using PressKit.Generator.Media;
using PressKit.Generator.Publishing;
using PressKit.Generator.Reading;
using PressKit.Generator.Tests.Sites;
using PressKit.Generator.Tests.Snapshots;

namespace PressKit.Generator.Tests.Media;

/// <summary>The cards of pages and of key figures, with a tool that draws them in no time.</summary>
public sealed class CardTests : IDisposable
{
    private const string Facts = """
        - id: kapal
          label: {id: Kapal yang singgah, en: Ships that called}
          unit: {id: kapal, en: ships}
          featured: 1
          moments:
            - {as_of: 2025-10-25, value: 2500, qualifier: more than, status: final, sources: [{article: articles/satu, words: lebih dari 2.500 kapal}]}
        - id: kru
          label: {id: Kru, en: Crew}
          moments:
            - {as_of: 2025-10-25, value: 30, qualifier: exactly, status: final, sources: [{article: articles/satu, words: 30 orang}]}

        """;

    private readonly PictureKit _kit = new();
    private readonly FakeImageTool _tool = new() { CanDraw = true };

    public CardTests()
    {
        _kit.Files["content/site.yml"] = SampleKit.SiteYml + PictureKit.Captions;
        _kit.Files["content/id/articles/satu.md"] = "---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan satu.\n---\n\nAda lebih dari 2.500 kapal dan 30 orang.\n";
        _kit.Files["content/data/facts.yml"] = Facts;
    }

    public void Dispose() => _kit.Dispose();

    [Fact]
    public void Every_page_names_its_card_to_other_sites()
    {
        var site = _kit.Build(_tool);

        Assert.Empty(site.Messages);
        foreach (var page in site.Files.Keys.Where(static address => address.EndsWith(".html", StringComparison.Ordinal) && address is not ("404.html" or "index.html")))
        {
            var document = new HtmlParser().ParseDocument(site[page]);
            var image = document.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!.Split("?v=");
            var card = Path.ChangeExtension(page, ".png");
            Assert.Equal($"https://example.org/kit/{card}", image[0]);
            Assert.Equal(8, image[1].Length);
            Assert.Equal(("1200", "630"), (document.QuerySelector("meta[property='og:image:width']")!.GetAttribute("content"), document.QuerySelector("meta[property='og:image:height']")!.GetAttribute("content")));
            Assert.Contains(card, site.Files.Keys);
        }

        Assert.Contains("https://example.org/kit/id/index.png?v=", site["index.html"], StringComparison.Ordinal);
        Assert.Contains("\"image\":[\"https://example.org/kit/en/articles/one.png\"]", site["en/articles/one.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Card_shows_another_address_once_its_words_change()
    {
        var before = ImageOf(_kit.Build(_tool));
        _kit.Files["content/en/articles/satu.md"] = "---\ntitle: One, corrected\ndate: 2025-10-25\nsummary: Summary of one.\nslug: one\n---\n\nText.\n";
        var after = ImageOf(_kit.Build(_tool));

        Assert.NotEqual(before, after);
        Assert.Equal(before.Split('?')[0], after.Split('?')[0]);

        static string ImageOf(TestSite site) => new HtmlParser().ParseDocument(site["en/articles/one.html"]).QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;
    }

    [Fact]
    public void Kit_without_an_address_or_without_the_wish_has_no_cards_of_pages()
    {
        Assert.DoesNotContain(TestSite.Build(_kit.Files, workshop: new PictureWorkshop(_tool, _kit.CacheFolder)).Files.Keys, static address => address.EndsWith("one.png", StringComparison.Ordinal));

        _kit.Files["content/site.yml"] = SampleKit.SiteYml + "\nsocial_cards: false\n";
        var site = _kit.Build(_tool);
        Assert.DoesNotContain(site.Files.Keys, static address => address.EndsWith("one.png", StringComparison.Ordinal));
        Assert.DoesNotContain("og:image", site["en/articles/one.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Key_figure_has_a_card_with_its_words_inside_and_in_the_archive()
    {
        var site = _kit.Build(_tool);

        Assert.Equal(["en/cards/kapal-en.png", "id/cards/kapal-id.png"], site.Files.Keys.Where(static address => address.Contains("/cards/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        var card = Encoding.UTF8.GetString(site.Files["en/cards/kapal-en.png"]);
        Assert.Contains("<rdf:li xml:lang=\"en\">Ships that called: more than 2,500 ships. Final figure, as of 25 October 2025. Source: Issuer.</rdf:li>", card, StringComparison.Ordinal);
        Assert.Contains("<rdf:li xml:lang=\"id\">Kapal yang singgah: lebih dari 2.500 kapal. Angka akhir, per 25 Oktober 2025. Sumber: Penerbit.</rdf:li>", card, StringComparison.Ordinal);
        Assert.DoesNotContain(Samples.Secret, card, StringComparison.Ordinal);
        using var zip = new ZipArchive(new MemoryStream(site.Files["en/press-kit-en.zip"]));
        Assert.Contains(zip.Entries, static entry => entry.FullName == "press-kit-en/cards/kapal-en.png");
        Assert.Contains("cards/kapal-en.png", site["en/photos.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Second_build_draws_nothing_and_gives_the_same_bytes()
    {
        var first = _kit.Build(_tool);
        var second = new FakeImageTool { CanDraw = true };
        Assert.Equal(first.Files, _kit.Build(second).Files);
        Assert.Empty(second.Drawn);
        Assert.NotEmpty(_tool.Drawn);
    }

    [Fact]
    public void Fact_that_is_held_back_has_no_card()
    {
        _kit.Files["content/data/facts.yml"] = Facts.Replace("  featured: 1\n", "  featured: 1\n  embargo: 2027-01-01T00:00Z\n", StringComparison.Ordinal);
        _kit.Build(_tool);
        Assert.DoesNotContain(_tool.Drawn, static svg => svg.Contains("2,500", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_finds_what_is_wrong_and_draws_no_cards_of_pages()
    {
        SitePipeline.Run(new BuildRequest
        {
            Files = _kit.Files,
            Output = new NoOutput(),
            BaseUrl = new Uri("https://example.org/kit/"),
            Now = DateTimeOffset.UnixEpoch,
            Workshop = new PictureWorkshop(_tool, _kit.CacheFolder),
            DrawsPageCards = false,
        });
        Assert.Equal(2, _tool.Drawn.Count);
    }

    [Fact]
    public void Words_are_escaped()
    {
        _kit.Files["content/en/articles/satu.md"] = "---\ntitle: '</text><script>&'\ndate: 2025-10-25\nsummary: Summary of one.\nslug: one\n---\n\nText.\n";
        Assert.Empty(_kit.Build(_tool).Messages);
        Assert.Contains(_tool.Drawn, static svg => svg.Contains("&lt;/text&gt;&lt;script&gt;&amp;", StringComparison.Ordinal));
    }

    [Fact]
    public void Letter_that_no_font_has_is_an_error_where_it_stands()
    {
        _kit.Files["content/en/articles/satu.md"] = "---\ndate: 2025-10-25\ntitle: One ホ\nsummary: Summary of one.\nslug: one\n---\n\nText.\n";
        var site = _kit.Build(_tool);

        Assert.Equal(["content/en/articles/satu.md:3:8: error PK2307: no font of the theme has 'ホ' (U+30DB), so no card can show these words; add a font that has it to templates/fonts/, or write it in another way"], site.Messages);
        Assert.False(site.Result.IsPublished);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><text font-family='Arial'>{{ page.title }}</text></svg>", "templates/social-card.sbn-svg:1:1: error PK6006: this card asks for the font 'Arial' of weight normal, which templates/fonts does not hold; add its file there, or name one of these in 'font-family' and 'font-weight': Noto Sans 700, Noto Sans 400, Noto Serif 700")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>", "templates/social-card.sbn-svg:1:1: error PK6006: this card is no SVG: ")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='100%' height='9'/>", "templates/social-card.sbn-svg:1:1: error PK6006: a card must be an 'svg' element with 'width' and 'height' in pixels; write them as whole numbers of at most 4096")]
    [InlineData("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>&x;</svg>", "templates/social-card.sbn-svg:1:1: error PK6006: this card is no SVG: ")]
    [InlineData("{{ break_lines page.title width: 100 size: 20 font: 'Arial' }}", "templates/social-card.sbn-svg:1:4: error PK6003: the theme has no font 'Arial' of weight 400; in templates/fonts are: ")]
    public void Card_that_cannot_be_drawn_as_meant_is_an_error_in_its_template(string template, string message)
    {
        _kit.Files["templates/social-card.sbn-svg"] = template;
        var site = _kit.Build(_tool);
        Assert.False(site.Result.IsPublished);
        Assert.Contains(site.Messages, actual => actual.StartsWith(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Card_that_the_tool_cannot_draw_is_an_error()
    {
        _tool.Problem = "no loader for SVG";
        var site = _kit.Build(_tool);
        Assert.False(site.Result.IsPublished);
        Assert.Contains("templates/social-card.sbn-svg:1:1: error PK6006: the card 'en/articles/one.png' could not be drawn: no loader for SVG", site.Messages);
    }

    [Fact]
    public void Damaged_font_is_an_error_by_its_path()
    {
        _kit.Files["templates/fonts/rusak.ttf"] = "bukan fon";
        Assert.Contains("templates/fonts/rusak.ttf:1:1: error PK6005: this font cannot be read: it is no OpenType font; put an OpenType font (.ttf or .otf) in its place", _kit.Build(_tool).Messages);
    }

    [Fact]
    public void Without_the_tool_the_kit_builds_and_says_so()
    {
        var site = _kit.Build(new FakeImageTool { CanResize = false });
        Assert.True(site.Result.IsPublished);
        Assert.Equal(["content/site.yml:1:1: warning PK2202: the cards of pages and facts are left out: libvips is not installed here; install the tools: 'apt-get install libvips-tools libimage-exiftool-perl'"], site.Messages);
        Assert.DoesNotContain("og:image", site["en/articles/one.html"], StringComparison.Ordinal);
    }

    /// <summary>Words by which a card of the real kit is found: long titles, a translation, a key figure with a qualifier.</summary>
    public static TheoryData<string> Words { get; } = new("Konvensi Hanoi - Model kerja sama antar sektor", "unofficial translation", "Ratifikasi yang diperlukan");

    [Theory]
    [MemberData(nameof(Words))]
    public void Card_of_the_real_kit_matches_its_snapshot(string words)
    {
        TestSite.Build(new DiskTree(RealKit.Root), RealKit.BaseUrl, workshop: new PictureWorkshop(_tool, _kit.CacheFolder));
        Snapshot.Verify(_tool.Drawn.Where(svg => TextOf(svg).Contains(words, StringComparison.Ordinal)).Order(StringComparer.Ordinal).First(), "svg", words);

        static string TextOf(string svg) => string.Join(' ', System.Xml.Linq.XElement.Parse(svg).Descendants().Where(static element => element.Name.LocalName == "text").Select(static element => element.Value));
    }
}
