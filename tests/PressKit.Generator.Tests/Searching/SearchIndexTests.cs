using AngleSharp.Html.Parser;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Searching;

public sealed class SearchIndexTests
{
    private const string Pages = """

        pages:
          facts: {slug: {id: fakta, en: facts}, title: {id: Fakta, en: Facts}}
          quotes: {slug: {id: kutipan, en: quotes}, title: {id: Kutipan, en: Quotes}}
          people: {slug: {id: tokoh, en: people}, title: {id: Tokoh, en: People}}
          search: {slug: {id: cari, en: search}, title: {id: Cari, en: Search}}
        """;

    [Fact]
    public void Text_cannot_end_the_script_that_carries_it()
    {
        const string Attack = "</script><!-- \u2028 \" \\ alert(1)";
        var kit = KitWithSearch();
        kit["content/id/articles/satu.md"] = "---\ntitle: \"</script><!-- \\u2028 \\\" \\\\ alert(1)\"\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n\nIsi.\n\n## Bagian kedua\n";
        var index = TestSite.Build(kit)["id/search-index.js"];

        Assert.DoesNotContain('<', index);
        Assert.DoesNotContain('\u2028', index);
        Assert.Equal(2, index.Split('\n').Length);
        var script = new SearchScript(index);
        Assert.Contains(Attack, script.Titles());
        Assert.Equal(["artikel/satu.html"], script.Find("alert"));
    }

    [Fact]
    public void Every_result_of_the_real_kit_leads_to_a_page_and_an_anchor()
    {
        foreach (var language in new[] { "id", "en" })
        {
            var script = new SearchScript(RealKit.Site[$"{language}/search-index.js"]);
            foreach (var address in "konvensi convention 2025 hanoi guterres koreksi".Split(' ').SelectMany(script.Find).Distinct())
            {
                var parts = address.Split('#');
                var page = new HtmlParser().ParseDocument(RealKit.Site[$"{language}/{parts[0]}"]);
                Assert.True(parts.Length == 1 || page.GetElementById(parts[1]) is not null, address);
            }
        }
    }

    [Fact]
    public void Withdrawn_text_is_not_found()
    {
        var kit = KitWithSearch();
        kit["content/id/articles/dua.md"] = "---\ntitle: Sentinel satu\ndate: 2025-10-25\nsummary: Sentinel dua\nwithdrawn: {id: Salah., en: Wrong.}\n---\n\nKata \"sentinel tiga\", 20 kapal.\n";
        kit["content/id/lama.md"] = "---\ntitle: Sentinel halaman\nsummary: Sentinel\nwithdrawn: {id: Salah., en: Wrong.}\n---\n\nSentinel.\n";
        kit["content/data/quotes.yml"] = "- {id: satu-kata, words: sentinel tiga, language: id, kind: direct, source: articles/dua, translation: {en: sentinel three}}\n";
        kit["content/data/facts.yml"] = "- {id: kapal, label: {id: Sentinel kapal, en: Sentinel ships}, moments: [{as_of: unknown, value: 20, qualifier: exactly, status: final, sources: [{article: articles/dua, words: '20 kapal'}]}]}\n";
        var site = TestSite.Build(kit);

        Assert.True(site.Result.IsPublished, string.Join('\n', site.Messages));
        Assert.DoesNotContain("entinel", site["id/search-index.js"] + site["en/search-index.js"], StringComparison.Ordinal);
        Assert.DoesNotContain("entinel", new HtmlParser().ParseDocument(site["id/cari.html"]).GetElementById("everything")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Compound_is_found_as_one_word_and_as_two()
    {
        var kit = KitWithSearch();
        kit["content/id/articles/satu.md"] = "---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n\nBubuhkan tanda tangan di sini; kerja sama berlanjut.\n\n## Bagian kedua\n";
        kit["content/id/articles/dua.md"] = "---\ntitle: Dua\ndate: 2025-10-24\nsummary: Ringkasan.\n---\n\nMereka menandatanganinya.\n";
        kit["content/en/articles/dua.md"] = "---\ntitle: Two\ndate: 2025-10-24\nslug: two\nsummary: Summary.\n---\n\nThey fight cybercrime.\n";
        var site = TestSite.Build(kit);
        var indonesian = new SearchScript(site["id/search-index.js"]);

        Assert.Contains("artikel/dua.html", indonesian.Find("tanda tangan"));
        Assert.Contains("artikel/satu.html", indonesian.Find("tanda tangan"));
        Assert.Equal(["artikel/satu.html"], indonesian.Find("kerjasama"));
        Assert.Equal(["articles/two.html"], new SearchScript(site["en/search-index.js"]).Find("cyber crimes"));
    }

    [Fact]
    public void Affixed_compound_finds_a_text_that_writes_two_words()
    {
        var kit = KitWithSearch();
        kit["content/id/articles/satu.md"] = "---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n\nBubuhkan tanda tangan di sini.\n\n## Bagian kedua\n";
        var search = new SearchScript(TestSite.Build(kit)["id/search-index.js"]);

        foreach (var form in new[] { "menandatangani", "penandatanganan", "ditandatangani", "tandatangan" }) Assert.Equal(["artikel/satu.html"], search.Find(form));
        Assert.Equal("Bubuhkan [tanda] [tangan] di sini.", search.Mark("menandatangani", "Bubuhkan tanda tangan di sini."));
    }

    [Fact]
    public void Name_is_found_by_every_spelling_that_the_kit_knows()
    {
        var kit = KitWithSearch();
        kit["content/data/people.yml"] = "- {id: budi, name: Budi Santosa, spellings: [Boedi Santoso], short: [Pak Budi], roles: [{role: {id: Juru bicara, en: Spokesman}, held: unknown, source: articles/satu}]}\n";
        kit["content/data/terms.yml"] = "- {id: un, form: {id: PBB, en: UN}, accepted: {id: [Perserikatan Bangsa-Bangsa], en: [United Nations]}}\n";
        kit["content/id/articles/satu.md"] = "---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan.\nsource: {publisher: Báo Nhân dân, url: 'https://nhandan.vn/x'}\n---\n\nBudi Santosa hadir di PBB.\n\n## Bagian kedua\n";
        var search = new SearchScript(TestSite.Build(kit)["id/search-index.js"]);

        Assert.Equal(["tokoh.html#budi", "artikel/satu.html"], search.Find("Boedi"));
        Assert.Equal("tokoh.html#budi", search.Find("juru bicara")[0]);
        Assert.Equal(["artikel/satu.html"], search.Find("Perserikatan Bangsa-Bangsa"));
        foreach (var publisher in new[] { "Nhân Dân", "nhan dan", "nhandan", "nhandan.vn" }) Assert.Equal(["artikel/satu.html"], search.Find(publisher));
    }

    [Fact]
    public void Unknown_word_finds_nothing()
    {
        Assert.Empty(new SearchScript(RealKit.Site["en/search-index.js"]).Find("xyzzy"));
        Assert.Empty(new SearchScript(RealKit.Site["en/search-index.js"]).Find("… ? '"));
    }

    [Fact]
    public void Kit_that_asks_for_no_search_gets_none() =>
        Assert.DoesNotContain(TestSite.Build(SampleKit.Create()).Files.Keys, static address => address.EndsWith("search-index.js", StringComparison.Ordinal));

    private static MemoryTree KitWithSearch()
    {
        var kit = SampleKit.Create();
        kit["content/site.yml"] = SampleKit.SiteYml + Pages;
        return kit;
    }
}
