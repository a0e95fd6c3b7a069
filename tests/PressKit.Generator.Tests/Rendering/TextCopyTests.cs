using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Rendering;

/// <summary>The text beside each page says what the page says, and nothing in it need be cleaned before it is pasted.</summary>
public sealed partial class TextCopyTests
{
    public static TheoryData<string> Texts => [.. RealKit.Site.Files.Keys.Where(static address => IsTextCopy(address)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_is_free_of_markup(string address)
    {
        var text = RealKit.Site[address];
        Assert.DoesNotMatch(Markup(), text);
        Assert.DoesNotMatch(Untidy(), text);
        Assert.EndsWith(".\n", text.Replace(".html\n", ".\n", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_gives_each_paragraph_of_its_page_on_one_line(string address)
    {
        var lines = RealKit.Site[address].Split('\n').Select(Folded).ToHashSet(StringComparer.Ordinal);
        var paragraphs = PageOf(address).QuerySelectorAll(".prose:not(section) p, [id^=boilerplate-] p:first-child, .attribution p:first-child, h1");

        Assert.NotEmpty(paragraphs);
        Assert.DoesNotContain(paragraphs.Select(WordsOf), paragraph => !lines.Contains(paragraph));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_says_what_its_page_says_of_sources_dates_and_status(string address)
    {
        var text = Folded(RealKit.Site[address]);
        var page = PageOf(address);
        var facts = page.QuerySelectorAll(".value, .meta, .remark, .byline, .captions span, .sources q, blockquote, .when a, .notes b").Select(WordsOf)
            .SelectMany(static words => words.Split(" · "))
            .Select(static words => words.TrimEnd('↩', ' '));
        var addresses = page.QuerySelectorAll("main a[rel~=external]").Select(static link => link.GetAttribute("href")!);

        Assert.DoesNotContain(facts.Concat(addresses), part => !text.Contains(part, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Page_links_its_text_for_readers_and_for_programs(string address)
    {
        var page = PageOf(address);
        var name = address[(address.LastIndexOf('/') + 1)..];

        Assert.Equal(name, page.QuerySelector("link[rel=alternate][type='text/plain']")?.GetAttribute("href"));
        Assert.Contains(name, page.QuerySelectorAll(".downloads a").Select(static link => link.GetAttribute("href")));
    }

    [Fact]
    public void Every_page_that_is_not_a_list_of_others_has_its_text()
    {
        var pages = RealKit.Site.Files.Keys.Where(static address => address.EndsWith(".html", StringComparison.Ordinal) && address.Contains('/', StringComparison.Ordinal) && !address.EndsWith("index.html", StringComparison.Ordinal) && address is not ("id/cari.html" or "en/search.html"));
        Assert.DoesNotContain(pages, static address => !RealKit.Site.Files.ContainsKey(Path.ChangeExtension(address, ".txt")));
    }

    [Fact]
    public void Text_of_a_withdrawn_article_tells_so_and_holds_nothing_of_it()
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/satu.md"] = "---\ntitle: Satu\ndate: 2025-10-25\nsummary: RINGKASAN LAMA.\nwithdrawn: {id: Sumber mencabutnya., en: Its source withdrew it.}\nphotos: [{caption: FOTO LAMA}]\nnotes: [{at: ISI LAMA, text: CATATAN LAMA}]\n---\n\nISI LAMA\n";
        var text = TestSite.Build(kit)["id/artikel/satu.txt"];

        Assert.Contains("Ditarik: Sumber mencabutnya.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("LAMA", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_a_corrected_article_says_what_was_corrected()
    {
        var kit = SampleKit.Create();
        kit["content/data/corrections.yml"] = "- {kind: correction, fault: kit, date: 2025-10-27, was: {id: Tiga., en: Three.}, is: {id: Empat., en: Four.}, documents: [articles/satu]}\n";
        var site = TestSite.Build(kit);

        Assert.Contains("\nKoreksi, 27 Oktober 2025. Semula: Tiga. Kini: Empat.\n", site["id/artikel/satu.txt"], StringComparison.Ordinal);
        Assert.Contains("\nCorrection, 27 October 2025. Was: Three. Is: Four.\n", site["en/articles/one.txt"], StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_not_escaped()
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/satu.md"] = "---\ntitle: A & B < \"C\"\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n\nIsi <b> & \"kutipan\".\n";
        var text = TestSite.Build(kit)["id/artikel/satu.txt"];

        Assert.StartsWith("A & B < \"C\"\n", text, StringComparison.Ordinal);
        Assert.Contains("Isi <b> & \"kutipan\".\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ article.body }}")]
    [InlineData("{{ raw \"<b>\" }}")]
    [InlineData("{{ x = markdown \"a\" }}{{ x }}")]
    public void Html_in_the_template_of_a_text_is_an_error(string template)
    {
        var kit = SampleKit.Create();
        kit["templates/article.sbn-txt"] = template;
        Assert.All(TestSite.Build(kit).Messages, static message => Assert.Contains("error PK6003: HTML cannot stand in this file; print a member that is plain text", message, StringComparison.Ordinal));
        Assert.NotEmpty(TestSite.Build(kit).Messages);
    }

    private static bool IsTextCopy(string address) => address.EndsWith(".txt", StringComparison.Ordinal) && RealKit.Site.Files.ContainsKey(Path.ChangeExtension(address, ".html"));

    private static IDocument PageOf(string text)
    {
        var page = new HtmlParser().ParseDocument(RealKit.Site[Path.ChangeExtension(text, ".html")]);
        foreach (var mark in page.QuerySelectorAll(".note-ref")) mark.Remove();
        return page;
    }

    // In a page the browser sets the marks around <q>.
    private static string WordsOf(IElement element)
    {
        foreach (var quotation in element.QuerySelectorAll("q")) quotation.TextContent = $"“{quotation.TextContent}”";
        return Folded(element.TextContent);
    }

    private static string Folded(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"[<>]|\*\*|\]\(|&(amp|lt|gt|quot|#39);|^#|\uFEFF")]
    private static partial Regex Markup();

    [GeneratedRegex(@"\r|[ \t]\n|\n\n\n|^\n")]
    private static partial Regex Untidy();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
