using System.Text;
using PressKit.Generator.Tests.Rendering;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Releasing;

/// <summary>Words that stand only in what is held back, searched in every byte that leaves a build.</summary>
public sealed class EmbargoTests
{
    private const string Hour = "2025-10-25T09:00:00+07:00";
    private const string SecondBefore = "2025-10-25T08:59:59+07:00";

    private static readonly string[] Dates = ["2025-10-25T09:00+07:00", "2025-10-25T02:00Z"];

    [Fact]
    public void Nothing_of_an_article_or_an_entry_is_out_a_second_before_its_hour()
    {
        var site = TestSite.Build(EmbargoedKit(), "https://example.org/", SecondBefore);

        Assert.True(site.Result.IsPublished);
        Assert.Empty(TracesIn(site));
    }

    [Theory]
    [InlineData("sentinel-judul")]
    [InlineData("sentinel-title")]
    [InlineData("sentinel-teks")]
    [InlineData("sentinel-slug")]
    [InlineData("sentinel-alias")]
    [InlineData("sentinel-takarir")]
    [InlineData("sentinel-catatan")]
    [InlineData("sentinel-fakta")]
    [InlineData("sentinel-kutipan")]
    [InlineData("sentinel-langkah")]
    [InlineData("sentinel-orang")]
    public void All_of_an_article_is_out_at_its_hour(string word)
    {
        var site = TestSite.Build(EmbargoedKit(), "https://example.org/", Hour);

        Assert.DoesNotContain(site.Messages, static message => message.Contains("error", StringComparison.Ordinal));
        Assert.NotEmpty(TracesIn(site, word));
    }

    [Theory]
    [InlineData("sentinel-teks")]
    [InlineData("sentinel-catatan")]
    [InlineData("sentinel-takarir")]
    [InlineData("sentinel-fakta")]
    public void Archive_has_it_at_its_hour(string word)
    {
        var archive = TestSite.Build(EmbargoedKit(), "https://example.org/", Hour).Files["id/press-kit-id.zip"];
        Assert.Contains(Unpacked.Read(archive), file => Encoding.UTF8.GetString(file.Bytes).Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Person_in_draft_is_in_no_file_and_may_not_be_named()
    {
        var kit = KitWithDataPages();
        kit["content/data/people.yml"] = "- {id: sentinel-orang, draft: true, name: Sentinel-Nama, roles: [{role: {id: Jabatan, en: Role}, source: articles/none}]}\n";
        var site = TestSite.Build(kit, "https://example.org/");
        Assert.True(site.Result.IsPublished);
        Assert.Empty(TracesIn(site));

        kit["content/data/quotes.yml"] = "- {id: kata, words: Isi artikel satu, language: id, speaker: sentinel-orang, kind: direct, source: articles/satu, translation: {en: Text}}\n";
        Assert.Contains(TestSite.Build(kit).Messages, static message => message.StartsWith("content/data/quotes.yml:1:62: error PK3102", StringComparison.Ordinal));
    }

    [Fact]
    public void Site_before_the_hour_is_the_site_without_what_is_held_back()
    {
        var embargoed = TestSite.Build(EmbargoedKit(), "https://example.org/", SecondBefore);
        Assert.Equal(TestSite.Build(KitWithDataPages(), "https://example.org/").Files, embargoed.Files);
    }

    [Fact]
    public void Messages_name_nothing_of_what_is_held_back_when_it_is_full_of_mistakes()
    {
        var kit = EmbargoedKit();
        kit["content/id/articles/sentinel-berkas.md"] = $$"""
            ---
            title: Sentinel judul
            date: sentinel-tanggal
            summary: Sentinel
            slug: Sentinel Slug
            sentinel-kunci: x
            notes: [{at: sentinel-tempat, text: x}]
            embargo: {{Dates[0]}}
            ---

            [sentinel](sentinel-tautan.md)
            """;
        kit["content/id/articles/sentinel-rusak.md"] = "---\ntitle: [sentinel\nembargo: 2025-10-25T09:00+07:00\n---\n";
        kit["content/id/articles/Sentinel Nama.md"] = "---\ntitle: Sentinel\nsummary: Sentinel\ndraft: true\n---\n";
        kit["content/id/articles/sentinel-jam.md"] = "---\ntitle: Sentinel\ndate: 2025-10-25\nsummary: Sentinel\nembargo: sentinel nanti\n---\n";
        kit["content/id/articles/sentinel-konsep.md"] = "---\ntitle: Sentinel\ndate: 2025-10-25\nsummary: Sentinel\ndraft: sentinel\n---\n";
        kit["content/data/facts.yml"] = $"- id: sentinel-fakta\n  embargo: {Dates[0]}\n  sentinel-kunci: x\n  moments:\n    - {{as_of: sentinel-kapan, qualifier: sentinel}}\n";
        var site = TestSite.Build(kit, now: SecondBefore);

        Assert.False(site.Result.IsPublished);
        Assert.True(site.Messages.Count() > 10);
        Assert.Empty(TracesIn(site));
    }

    [Fact]
    public void Use_of_something_withheld_is_named_at_its_place_only()
    {
        var kit = EmbargoedKit();
        kit["content/id/tentang.md"] = "---\ntitle: Tentang\nsummary: Ringkasan.\n---\n\n[Baca](articles/sentinel-berkas.md) dan [ini](articles/sentinel-salah.md)\n";
        var site = TestSite.Build(kit, now: SecondBefore);

        Assert.Contains("content/id/tentang.md:6:8: error PK3102: this link leads to something that is not public yet; remove it until then, or hold this text back as well", site.Messages);
    }

    [Theory]
    [InlineData("embargo: 2025-10-25T09:00+07:00", "2025-10-25 09:00 WIB (2025-10-25 02:00 UTC)")]
    [InlineData("embargo: 2025-10-25T23:30:15Z", "2025-10-26 06:30:15 WIB (2025-10-25 23:30:15 UTC)")]
    public void Report_gives_the_hour_in_both_zones(string embargo, string expected)
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/dua.md"] = $"---\ntitle: Dua\ndate: 2025-10-25\nsummary: Ringkasan.\n{embargo}\n---\n";
        var notice = Assert.Single(TestSite.Build(kit, now: "2025-01-01T00:00Z").Messages);

        Assert.Contains("1 under embargo until " + expected, notice, StringComparison.Ordinal);
        Assert.Contains("a public repository shows them all the same", notice, StringComparison.Ordinal);
        Assert.Contains("a scheduled run may come late", notice, StringComparison.Ordinal);
    }

    [Fact]
    public void Embargo_that_cannot_be_read_holds_every_edition()
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/dua.md"] = "---\ntitle: Dua\ndate: 2025-10-25\nsummary: Ringkasan.\nembargo: besok\n---\n";
        kit["content/en/articles/dua.md"] = "---\ntitle: Two\nsummary: Summary.\nslug: two\ntranslation: {of: id}\nkey: x\n---\n";

        Assert.All(TestSite.Build(kit).Messages, static message => Assert.DoesNotContain("dua", message, StringComparison.Ordinal));
        Assert.Contains(TestSite.Build(kit, withDrafts: true).Messages, static message => message.StartsWith("content/id/articles/dua.md:5:10: error PK2109", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Draft: true")]
    [InlineData("DRAFT : false")]
    [InlineData("\"draft \": true")]
    [InlineData("Embargo: 2025-10-25T09:00+07:00")]
    [InlineData("EXPIRES: 2025-10-25T09:00+07:00")]
    [InlineData("EMBARGO: [")]
    public void Key_in_other_letter_case_holds_the_text(string line)
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/dua.md"] = $"---\ntitle: Dua\ndate: 2025-10-25\nsummary: Ringkasan.\n{line}\n---\n";

        var site = TestSite.Build(kit);
        Assert.False(site.Result.IsPublished);
        Assert.All(site.Messages, static message => Assert.DoesNotContain("dua", message, StringComparison.Ordinal));
        Assert.Contains(TestSite.Build(kit, withDrafts: true).Messages, static message => message.StartsWith("content/id/articles/dua.md:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Draft: true")]
    [InlineData("EMBARGO: 2025-10-25T09:00+07:00")]
    public void Entry_with_a_key_in_other_letter_case_is_held(string line)
    {
        var kit = KitWithDataPages();
        kit["content/data/facts.yml"] = $"- id: sentinel-fakta\n  {line}\n  sentinel-kunci: x\n";

        var site = TestSite.Build(kit);
        Assert.False(site.Result.IsPublished);
        Assert.Empty(TracesIn(site));
    }

    [Fact]
    public void Translation_of_a_draft_waits_for_it()
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/dua.md"] = "---\ntitle: Dua\ndate: 2025-10-25\nsummary: Ringkasan.\nauthor: Sentinel\ndraft: true\n---\n";
        kit["content/en/articles/dua.md"] = "---\ntitle: Two\nsummary: Summary.\nslug: two\ntranslation: {of: id}\n---\n";

        var site = TestSite.Build(kit);
        Assert.Empty(TracesIn(site));
        Assert.DoesNotContain("en/articles/two.html", site.Files.Keys);
    }

    private static MemoryTree KitWithDataPages()
    {
        var kit = SampleKit.Create();
        var pages = new[] { "facts", "timeline", "quotes", "people", "captions", "corrections", "search" };
        kit["content/site.yml"] = SampleKit.SiteYml + "\npages:\n" + string.Concat(pages.Select(static page => $"  {page}: {{slug: {{id: {page}, en: {page}}}, title: {{id: Judul, en: Title}}}}\n"));
        return kit;
    }

    private static MemoryTree EmbargoedKit()
    {
        var kit = KitWithDataPages();
        kit["content/id/articles/sentinel-berkas.md"] = """
            ---
            title: Sentinel-judul
            date: 2025-10-25
            summary: Sentinel-ringkasan
            slug: sentinel-slug
            aliases: [id/sentinel-alias.html]
            tags: [sentinel-tag]
            photos: [{caption: Sentinel-takarir, credit: Sentinel-kredit}]
            notes: [{at: sentinel-teks, text: sentinel-catatan}]
            ---

            Isi "sentinel-teks", 20 kapal.
            """;
        kit["content/en/articles/sentinel-berkas.md"] = $"---\ntitle: Sentinel-title\nsummary: Sentinel\nslug: sentinel-en\nembargo: {Dates[0]}\ntranslation: {{of: id}}\nphotos: [{{caption: Sentinel caption, credit: Sentinel-kredit}}]\n---\n\nText \"sentinel\", 20 ships.\n";
        kit["content/data/people.yml"] = "- {id: sentinel-orang, name: Sentinel, roles: [{role: {id: Sentinel, en: Sentinel}, held: unknown, source: articles/sentinel-berkas}]}\n";
        kit["content/data/facts.yml"] = $"- {{id: sentinel-fakta, label: {{id: Sentinel, en: Sentinel}}, featured: 1, embargo: '{Dates[1]}', moments: [{{as_of: unknown, value: 20, qualifier: exactly, status: final, said_by: sentinel-orang, sources: [{{article: articles/sentinel-berkas, words: '20 kapal'}}]}}]}}\n";
        kit["content/data/quotes.yml"] = $"- {{id: sentinel-kutipan, words: sentinel-teks, language: id, kind: direct, featured: true, source: articles/sentinel-berkas, translation: {{en: sentinel}}, embargo: '{Dates[1]}'}}\n";
        kit["content/data/timeline.yml"] = $"- {{id: sentinel-langkah, when: 2025-10-25, what: {{id: Sentinel, en: Sentinel}}, status: planned, featured: true, embargo: '{Dates[1]}', sources: [{{article: articles/sentinel-berkas, words: sentinel-teks}}]}}\n";
        return kit;
    }

    /// <summary>Every address, file and message that holds the word.</summary>
    private static IEnumerable<string> TracesIn(TestSite site, string word = "sentinel") => FilesOf(site)
        .Select(static file => file.Name + "\n" + Encoding.UTF8.GetString(file.Bytes))
        .Concat(site.Messages)
        .Where(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    // What is compressed hides its words.
    private static IEnumerable<(string Name, byte[] Bytes)> FilesOf(TestSite site) => site.Files
        .SelectMany(static file => file.Key.EndsWith(".zip", StringComparison.Ordinal) ? Unpacked.Read(file.Value) : [(file.Key, file.Value)]);
}
