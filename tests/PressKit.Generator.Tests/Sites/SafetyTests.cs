using AngleSharp.Html.Parser;

namespace PressKit.Generator.Tests.Sites;

public sealed class SafetyTests
{
    private const string Attack = "\"'><script>alert(1)</script>&lt;";

    [Fact]
    public void Text_stays_text_when_it_looks_like_markup()
    {
        var kit = SampleKit.Create();
        var quoted = "'" + Attack.Replace("'", "''", StringComparison.Ordinal) + "'";
        kit["content/id/articles/satu.md"] = $$"""
            ---
            title: {{quoted}}
            date: 2025-10-25
            summary: {{quoted}}
            author: {{quoted}}
            source: {publisher: {{quoted}}, url: 'https://example.org/?a="b>', via: '<b>'}
            photos: [{caption: '<img src=x onerror=alert(1)>', credit: '<i>'}]
            ---

            <script>alert(1)</script> <img src=x onerror=alert(1)> { { page.title } }

            ## Bagian kedua
            """.Replace("{ {", "{{", StringComparison.Ordinal).Replace("} }", "}}", StringComparison.Ordinal);
        var site = TestSite.Build(kit, "https://example.org/");

        Assert.Empty(site.Messages);
        foreach (var address in site.Files.Keys.Where(static address => address.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = new HtmlParser().ParseDocument(site[address]);
            Assert.All(page.Scripts, static script => Assert.True(script.Type == "application/ld+json" || script.Source is not null));
            Assert.Empty(page.Images);
            Assert.DoesNotContain(page.All.SelectMany(static element => element.Attributes), static attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        }

        var article = new HtmlParser().ParseDocument(site["id/artikel/satu.html"]);
        Assert.Equal(Attack, article.QuerySelector("h1")!.TextContent);
        Assert.Contains("{{ page.title }}", article.QuerySelector(".prose")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(">", 20_000)]
    [InlineData("[", 20_000)]
    [InlineData("* ", 2_000)]
    [InlineData("[", 500)]
    [InlineData("![", 500)]
    public void Text_nested_without_end_is_a_diagnostic(string mark, int times)
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/satu.md"] = "---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n\n" + string.Concat(Enumerable.Repeat(mark, times)) + "x\n";
        Assert.Contains(TestSite.Build(kit).Messages, static message => message.StartsWith("content/id/articles/satu.md:6:1: error PK5002", StringComparison.Ordinal));
    }

    // What was read in seconds or never: each of these marks is held against each other, or read to the end of the text.
    [Theory]
    [InlineData("[](")]
    [InlineData("[a](")]
    [InlineData("[a](b 'c ")]
    [InlineData("![*kata]] ")]
    [InlineData("_a |-|-|\n")]
    [InlineData("[a](bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb")]
    public void Text_of_marks_that_take_too_long_is_a_diagnostic(string marks)
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/satu.md"] = "---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n\n" + string.Concat(Enumerable.Repeat(marks, 1_000_000 / marks.Length)) + "\n";
        Assert.Contains(TestSite.Build(kit).Messages, static message => message.StartsWith("content/id/articles/satu.md:6:1: error PK2009: too many brackets and other marks", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https:///")]
    [InlineData("http://[")]
    [InlineData("http://a:b:c")]
    [InlineData("//[")]
    public void Link_that_is_no_address_is_refused_on_every_kind_of_page(string url)
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/satu.md"] = $"---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n\nLihat [ini]({url}).\n";
        foreach (var page in (string[])["about", "index"]) kit[$"content/id/{page}.md"] = $"---\ntitle: Satu\nsummary: Ringkasan.\n---\n\nLihat [ini]({url}).\n";
        Assert.Equal(3, TestSite.Build(kit, "https://example.org/kit/").Messages.Count(static message => message.Contains(": error PK4103", StringComparison.Ordinal)));
    }

    // What was compared in minutes: each name and number of a text was held against each of its translation.
    [Theory]
    [InlineData("25 Oktober 2025 ", 60_000)]
    [InlineData("UNODC ", 100_000)]
    public void Translation_of_more_than_can_be_compared_is_a_diagnostic(string words, int times)
    {
        var kit = SampleKit.CreateTranslated();
        var text = string.Concat(Enumerable.Repeat(words, times));
        kit["content/id/articles/satu.md"] = $"---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n\n{text}\n";
        kit["content/en/articles/satu.md"] = $"---\ntitle: One\nsummary: Summary.\ntranslation: {{of: id}}\n---\n\n{text}\n";
        Assert.Contains(TestSite.Build(kit).Messages, static message => message.StartsWith("content/en/articles/satu.md:1:1: error PK2009: this text and its source have too many names and numbers", StringComparison.Ordinal));
    }

    [Fact]
    public void Table_of_thousands_of_rows_is_no_mistake()
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/satu.md"] = "---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n\n|a|b|c|\n|-|-|-|\n" + string.Concat(Enumerable.Repeat("|satu|[dua](satu.md)|**tiga**|\n", 1_500)) + "\n";
        Assert.Empty(TestSite.Build(kit).Messages);
    }

    [Fact]
    public void Headings_of_the_same_words_have_anchors_of_their_own()
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/satu.md"] = "---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n\n## kata 2\n" + string.Concat(Enumerable.Repeat("## kata\n", 50_000));
        var page = TestSite.Build(kit)["id/artikel/satu.html"];
        Assert.Contains("<h2 id=\"kata-2\">kata 2</h2>", page, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"kata-3\">kata</h2>", page, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"kata-50001\">kata</h2>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- id: a\n", "  k{0}: x\n", "", "content/data/facts.yml:2:3: error PK2103")]
    [InlineData("- {id: a", ", k{0}: x", "}\n", "content/data/facts.yml:1:11: error PK2103")]
    public void File_of_very_many_keys_is_read(string start, string key, string end, string message)
    {
        var kit = SampleKit.Create();
        kit["content/data/facts.yml"] = start + string.Concat(Enumerable.Range(0, 100_000).Select(number => string.Format(System.Globalization.CultureInfo.InvariantCulture, key, number))) + end;
        Assert.Contains(TestSite.Build(kit).Messages, found => found.StartsWith(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Texts_of_very_many_paragraphs_are_not_compared()
    {
        var kit = SampleKit.CreateTranslated();
        foreach (var language in (string[])["id", "en"]) kit[$"content/{language}/articles/satu.md"] = System.Text.Encoding.UTF8.GetString(kit.Read($"content/{language}/articles/satu.md")!).Replace("translation: {of: id}", $"translation: {{of: id, blocks: [{string.Join(", ", Enumerable.Repeat("0a1b2c3d", 10_000))}]}}", StringComparison.Ordinal) + string.Concat(Enumerable.Repeat("\n\na", 100_000));
        Assert.Contains(TestSite.Build(kit).Messages, static message => message.StartsWith("content/en/articles/satu.md:1:1: error PK2009: this text or its source has more than 2000 paragraphs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Teks \u001b[31mmerah.", "content/id/articles/satu.md:7:6: error PK2007: the character U+001B")]
    [InlineData("Teks \u009b31m.", "content/id/articles/satu.md:7:6: error PK2007: the character U+009B")]
    [InlineData("é \u202Egpj.exe", "content/id/articles/satu.md:7:3: error PK2007: the character U+202E")]
    [InlineData("Teks \u2066terbuka", "content/id/articles/satu.md:7:6: error PK2007: the character U+2066")]
    [InlineData("Teks \u2066tertutup\u2069 — “biasa” 👍", null)]
    public void Character_that_hides_or_turns_text_is_refused(string text, string? message)
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/satu.md"] = $"---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n\n{text}\n";
        var found = TestSite.Build(kit).Messages.Where(static found => found.Contains("PK2007", StringComparison.Ordinal)).ToArray();
        if (message is null) Assert.Empty(found);
        else Assert.StartsWith(message, Assert.Single(found), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("java&#10;script:alert(1)")]
    [InlineData("&#106;avascript:alert(1)")]
    [InlineData("javascript&colon;alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("blob:https://example.org/x")]
    [InlineData("//attacker.example/")]
    [InlineData("\\\\\\\\attacker.example/")]
    [InlineData("/%2Fattacker.example/")]
    [InlineData("../../../../etc/passwd")]
    [InlineData("%2e%2e/%2e%2e/%2e%2e/x.md")]
    [InlineData("&#1;javascript:alert(1)")]
    [InlineData("%6aavascript:alert(1)")]
    public void Link_that_runs_or_leaves_without_saying_so_is_refused(string url)
    {
        foreach (var text in (string[])[$"[x]({url})", $"[x](<{url}>)", $"![x]({url})", $"[x]\n\n[x]: {url}", $"<{url}>"])
        {
            var kit = SampleKit.Create();
            kit["content/id/articles/satu.md"] = $"---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n\n{text}\n";
            var site = TestSite.Build(kit);
            if (site.Result.IsPublished)
            {
                // What Markdown does not take for a link stays text.
                var prose = new HtmlParser().ParseDocument(site["id/artikel/satu.html"]).QuerySelector(".prose")!;
                Assert.True(prose.QuerySelectorAll("[href], [src]").Length == 0, $"{text} became {prose.InnerHtml}");
            }
            else
            {
                Assert.All(site.Messages, static message => Assert.Matches("error PK41", message));
            }
        }
    }

    [Fact]
    public void Structured_data_stays_inside_its_script()
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/satu.md"] = "---\ntitle: \"</script><!--\"\ndate: 2025-10-25\nsummary: \"]]> \\u2028\"\n---\n";
        var page = new HtmlParser().ParseDocument(TestSite.Build(kit)["id/artikel/satu.html"]);

        var data = System.Text.Json.JsonDocument.Parse(Assert.Single(page.Scripts, static script => script.Source is null).TextContent);
        Assert.Equal("</script><!--", data.RootElement.GetProperty("@graph")[0].GetProperty("headline").GetString());
    }
}
