using AngleSharp.Dom;
using PressKit.Generator.Reading;
using PressKit.Generator.Tests.Media;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Printing;

/// <summary>What a browser is given to print.</summary>
public sealed class DocumentTests : IDisposable
{
    private readonly PrintKit _kit = new();
    private readonly FakePrintTool _tool = new();

    public void Dispose() => _kit.Dispose();

    [Fact]
    public void Kit_holds_its_front_page_articles_and_single_pages_in_the_order_of_navigation()
    {
        _kit.Build(_tool, files: new DiskTree(RealKit.Root));
        using var document = PrintKit.Parse(_tool.Printed["en/press-kit-en.pdf"]);

        var headings = document.QuerySelectorAll("main h1").Select(static heading => heading.TextContent).ToArray();
        Assert.Equal(13, headings.Length);
        Assert.Equal("72 countries sign the Hanoi Convention", headings[0]);
        Assert.StartsWith("Hanoi Convention – A model", headings[1], StringComparison.Ordinal);
        Assert.Equal(["Fact sheet", "Timeline", "Quotations", "People", "Photo captions", "Corrections", "About this kit"], headings[6..]);
        Assert.Equal(["Corrections"], document.QuerySelectorAll("main[data-short] h1").Select(static heading => heading.TextContent));
    }

    [Theory]
    [InlineData(RealKit.BaseUrl)]
    [InlineData(null)]
    public void Link_of_the_real_kit_leads_into_its_document_or_to_the_web(string? baseUrl)
    {
        _kit.Build(_tool, baseUrl, files: new DiskTree(RealKit.Root));

        Assert.Equal(4, _tool.Printed.Count);
        foreach (var laid in _tool.Printed.Values)
        {
            using var document = PrintKit.Parse(laid);
            var ids = document.QuerySelectorAll("[id]").Select(static element => element.Id!).ToArray();
            Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
            var links = document.QuerySelectorAll("a[href]").Select(static link => link.GetAttribute("href")!).ToArray();
            Assert.Contains(links, static link => link.StartsWith('#'));
            Assert.All(links, link => Assert.True(link.StartsWith('#') ? ids.Contains(Uri.UnescapeDataString(link[1..])) : link.StartsWith("https://", StringComparison.Ordinal), link));
            Assert.Equal(baseUrl is not null, links.Any(static link => link.StartsWith(RealKit.BaseUrl, StringComparison.Ordinal)));
            var references = document.QuerySelectorAll("[aria-labelledby], [aria-describedby]").Select(static element => element.GetAttribute("aria-labelledby") ?? element.GetAttribute("aria-describedby")!);
            Assert.Empty(references.Except(ids));
        }
    }

    [Fact]
    public void Link_to_a_part_of_another_page_leads_to_that_part()
    {
        _kit.Build(_tool);
        using var document = PrintKit.Parse(_tool.Printed["id/press-kit-id.pdf"]);

        Assert.Equal("#p2-bagian-kedua", LinkOf(document, "satu"));
        Assert.Equal("Bagian kedua", document.GetElementById("p2-bagian-kedua")?.TextContent);
        Assert.Equal("https://example.com/", LinkOf(document, "luar"));
        Assert.Equal("#p1", LinkOf(document, "Kit Contoh"));
        Assert.Equal(RealKit.BaseUrl + "en/", LinkOf(document, "English"));
    }

    [Fact]
    public void Hostile_markup_of_a_theme_reaches_neither_the_disk_nor_a_script()
    {
        _kit.Files["templates/home.sbn-html"] = """
            <base href="https://evil.example/"><meta http-equiv="refresh" content="0; url=https://evil.example/">
            <a href="file:///etc/passwd">a</a><a href="javascript:alert(1)">b</a><a href="//evil.example/x">c</a><a href="../../../etc/passwd">d</a><a href="mailto:press@example.org">e</a>
            <img src="file:///etc/passwd.png" alt=""><img src="https://evil.example/x.png" alt=""><script>alert(1)</script>
            """;
        _kit.Build(_tool);
        using var document = PrintKit.Parse(_tool.Printed["id/press-kit-id.pdf"]);

        Assert.Equal([null, null, null, RealKit.BaseUrl + "etc/passwd", "mailto:press@example.org"], document.QuerySelectorAll("#p1 a").Select(static link => link.GetAttribute("href")));
        Assert.All(document.QuerySelectorAll("img"), static picture => Assert.Null(picture.GetAttribute("src")));
        Assert.Empty(document.QuerySelectorAll("script, base, meta[http-equiv=refresh]"));
        Assert.Empty(document.QuerySelectorAll("iframe, object, embed"));
        var policy = document.Head!.FirstElementChild!;
        Assert.Equal("Content-Security-Policy", policy.GetAttribute("http-equiv"));
        Assert.StartsWith("default-src 'none'; style-src", policy.GetAttribute("content"), StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public void Document_says_kit_and_language_and_its_sheets_say_how_old_they_are()
    {
        _kit.Build(_tool);
        var laid = _tool.Printed["en/press-kit-en.pdf"];
        using var document = PrintKit.Parse(laid);
        using var sheet = PrintKit.Parse(_tool.Printed["id/lembar-fakta.pdf"]);

        Assert.Equal("en", document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Sample Kit (English)", document.Title);
        Assert.Equal("Lembar fakta | Kit Contoh (Bahasa Indonesia)", sheet.Title);
        Assert.StartsWith($":root {{ --running: \"Sample Kit · Updated 26 October 2025 · {RealKit.BaseUrl}\"; }}\n", laid.Style, StringComparison.Ordinal);
    }

    [Fact]
    public void Title_of_a_kit_cannot_leave_its_place_in_the_style_sheet()
    {
        _kit.Files["content/site.yml"] = SampleKit.SiteYml.Replace("en: Sample Kit", "en: 'A \"B\" \\ C'", StringComparison.Ordinal);
        _kit.Build(_tool);
        Assert.StartsWith(""":root { --running: "A \22 B\22  \5c  C · """, _tool.Printed["en/press-kit-en.pdf"].Style, StringComparison.Ordinal);
    }

    [Fact]
    public void Style_sheets_and_pictures_lie_where_the_document_looks_for_them()
    {
        using var pictures = new PictureKit();
        pictures.Add("x.jpg", Samples.Jpeg(1200, 800));
        TestSite.Build(pictures.Files, workshop: new(new FakeImageTool(), pictures.CacheFolder), print: new(_tool, _kit.WorkFolders));
        var laid = _tool.Printed["id/press-kit-id.pdf"];
        using var document = PrintKit.Parse(laid);

        var wanted = document.QuerySelectorAll("link[rel=stylesheet]").Select(static sheet => sheet.GetAttribute("href")!)
            .Concat(document.QuerySelectorAll("img").Select(static picture => picture.GetAttribute("src")!))
            .Select(file => new Uri(new Uri("http://kit/" + laid.Address), file).AbsolutePath[1..])
            .ToArray();
        Assert.Equal(["assets/style.css", "id/press-kit-id.css"], wanted[..2]);
        Assert.True(wanted.Length > 2);
        Assert.Empty(wanted.Except(laid.Files));
        Assert.Empty(document.QuerySelectorAll("source, [srcset], [loading]"));
    }

    [Fact]
    public void Withdrawn_article_is_not_printed()
    {
        _kit.Files["content/id/articles/dua.md"] = "---\ntitle: Dua\nsummary: Ringkasan.\ndate: 2025-10-25\nwithdrawn: {id: Keliru., en: Wrong.}\n---\n";
        _kit.Build(_tool);
        using var document = PrintKit.Parse(_tool.Printed["id/press-kit-id.pdf"]);
        Assert.DoesNotContain(document.QuerySelectorAll("h1"), static heading => heading.TextContent == "Dua");
    }

    private static string? LinkOf(IDocument document, string text) => document.QuerySelectorAll("a").First(link => link.TextContent == text).GetAttribute("href");
}
