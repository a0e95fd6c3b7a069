using System.Text;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Publishing;

namespace PressKit.Generator.Tests.Sites;

/// <summary>A kit whose facts, quotations and names were published, then changed, and held against what was published.</summary>
public sealed class PublishedStatementsTests
{
    private const string Entry = """

        - kind: correction
          fault: kit
          date: 2025-10-27
          was: {id: Semula., en: Before.}
          is: {id: Kini., en: Now.}

        """;

    private static readonly Dictionary<string, string> Changes = new(StringComparer.Ordinal)
    {
        ["value"] = "facts|value: 20|value: 21",
        ["qualifier"] = "facts|qualifier: at least|qualifier: about",
        ["status"] = "facts|status: so far|status: final",
        ["label"] = "facts|en: Ships a day|en: Ships a week",
        ["unit"] = "facts|en: ships|en: vessels",
        ["who says so"] = "facts|said_by: menteri, |",
        ["words"] = "quotes|words: Isi artikel satu|words: artikel satu",
        ["translation"] = "quotes|en: Text of article one|en: Text of the article",
        ["role of a quotation"] = "quotes|en: speaking in port|en: speaking at sea",
        ["name"] = "people|name: Ani Wijaya|name: Ani Widjaja",
        ["role"] = "people|en: Minister|en: Deputy minister",
    };

    public static TheoryData<string> Names { get; } = [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Change_of_what_was_published_demands_an_entry(string name)
    {
        var (kit, file) = Changed(name);
        var error = Assert.Single(ErrorsOf(kit));
        Assert.StartsWith($"content/data/{file}.yml:", error, StringComparison.Ordinal);
        Assert.Contains("error PK7003: ", error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Change_with_an_entry_about_it_is_none(string name)
    {
        var (kit, file) = Changed(name);
        var thing = file switch { "facts" => "kapal@2025-10-25", "quotes" => "isi", _ => "menteri" };
        kit["content/data/corrections.yml"] = $"{Entry}  {file}: [{thing}]\n";
        Assert.Empty(ErrorsOf(kit));
    }

    [Fact]
    public void Message_says_both_sides_and_the_entry_to_add()
    {
        var (kit, _) = Changed("value");
        Assert.Equal(
            "content/data/facts.yml:6:7: error PK7003: 'kapal@2025-10-25' of facts.yml was published and has changed without a correction: 'Ships a day: at least 20 ships, so far, menteri' is now 'Ships a day: at least 21 ships, so far, menteri'; undo the change, or add to content/data/corrections.yml an entry with 'kind: correction' and 'facts: [kapal@2025-10-25]'",
            Assert.Single(ErrorsOf(kit)));
    }

    [Fact]
    public void Entry_that_was_published_answers_for_no_later_change()
    {
        var published = Kit();
        published["content/data/corrections.yml"] = Entry + "  facts: [kapal]\n";
        var (kit, _) = Changed("value");
        kit["content/data/corrections.yml"] = Entry + "  facts: [kapal]\n";
        Assert.Single(ErrorsOf(kit, published));
        kit["content/data/corrections.yml"] = Entry + "  facts: [kapal]\n" + Entry + "  facts: [kapal]\n";
        Assert.Empty(ErrorsOf(kit, published));
    }

    [Fact]
    public void Statement_that_is_gone_demands_a_withdrawal()
    {
        var kit = Kit();
        kit["content/data/quotes.yml"] = "[]";
        Assert.Equal(
            "lama/manifest.json:1:1: error PK7003: 'isi' of quotes.yml was published and is gone: “Text of article one”, menteri, speaking in port; undo the change, or add to content/data/corrections.yml an entry with 'kind: withdrawal' and 'quotes: [isi]'",
            Assert.Single(ErrorsOf(kit)));
        kit["content/data/corrections.yml"] = Entry.Replace("kind: correction", "kind: withdrawal", StringComparison.Ordinal) + "  quotes: [isi]\n";
        Assert.Empty(ErrorsOf(kit));
    }

    [Fact]
    public void First_publication_and_a_new_moment_need_none()
    {
        Assert.Empty(ErrorsOf(Kit(), SampleKit.Create()));
        var kit = Kit();
        kit["content/data/facts.yml"] = Read(kit, "facts") + "    - {as_of: 2025-10-26, value: 20, qualifier: at least, status: final, sources: [{article: articles/satu, words: setidaknya 20 kapal}]}\n";
        Assert.Empty(ErrorsOf(kit));
    }

    [Theory]
    [InlineData("documents: [articles/satu]", "id/artikel/satu.html|en/articles/one.html")]
    [InlineData("facts: [kapal@2025-10-25]", "id/lembar-fakta.html|en/fact-sheet.html|id/index.html|en/index.html|en/articles/own.html")]
    [InlineData("quotes: [isi]", "id/kutipan.html|en/quotations.html|id/index.html|en/index.html")]
    [InlineData("people: [menteri]", "id/tokoh.html|en/people.html")]
    public void Entry_shows_on_the_pages_concerned(string about, string pages)
    {
        var kit = Kit();
        kit["content/en/articles/own.md"] = "---\ntitle: Own\nsummary: Own.\ndate: 2025-10-26\n---\n\nThere are [[kapal@2025-10-25]] ships.\n";
        kit["content/data/corrections.yml"] = $"{Entry}  {about}\n";
        var site = TestSite.Build(kit);
        var showing = site.Files.Keys.Where(address => address.EndsWith(".html", StringComparison.Ordinal) && site[address].Contains("html#correction-1\">", StringComparison.Ordinal));
        Assert.Equal(pages.Split('|').Order(StringComparer.Ordinal), showing.Order(StringComparer.Ordinal));
    }

    private static (MemoryTree Kit, string File) Changed(string name)
    {
        var (file, old, changed) = Changes[name].Split('|') switch { var parts => (parts[0], parts[1], parts[2]) };
        var kit = Kit();
        var text = Read(kit, file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        kit[$"content/data/{file}.yml"] = text.Replace(old, changed, StringComparison.Ordinal);
        return (kit, file);
    }

    private static string Read(MemoryTree kit, string file) => Encoding.UTF8.GetString(kit.Read($"content/data/{file}.yml")!);

    private static MemoryTree Kit()
    {
        var kit = SampleKit.Create();
        kit["content/site.yml"] = SampleKit.SiteYml + """

            pages:
              facts: {slug: {id: lembar-fakta, en: fact-sheet}, title: {id: Fakta, en: Facts}}
              quotes: {slug: {id: kutipan, en: quotations}, title: {id: Kutipan, en: Quotations}}
              people: {slug: {id: tokoh, en: people}, title: {id: Tokoh, en: People}}
              corrections: {slug: {id: koreksi, en: corrections}, title: {id: Koreksi, en: Corrections}}
            """;
        kit["content/id/articles/satu.md"] = "---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan satu.\n---\n\nIsi artikel satu: setidaknya 20 kapal.\n\n## Bagian kedua\n";
        kit["content/data/facts.yml"] = """
            - id: kapal
              label: {id: Kapal setiap hari, en: Ships a day}
              unit: {id: kapal, en: ships}
              featured: 1
              moments:
                - {as_of: 2025-10-25, value: 20, qualifier: at least, status: so far, said_by: menteri, sources: [{article: articles/satu, words: setidaknya 20 kapal}]}

            """;
        kit["content/data/people.yml"] = """
            - id: menteri
              name: Ani Wijaya
              roles:
                - {role: {id: Menteri, en: Minister}, held: 2025-10-25, source: articles/satu}
            """;
        kit["content/data/quotes.yml"] = """
            - id: isi
              words: Isi artikel satu
              language: id
              speaker: menteri
              role: {id: berbicara di pelabuhan, en: speaking in port}
              kind: partial
              featured: true
              source: articles/satu
              translation: {en: Text of article one}
            """;
        return kit;
    }

    private static IEnumerable<string> ErrorsOf(MemoryTree kit, MemoryTree? before = null)
    {
        var published = Manifest.Read(TestSite.Build(before ?? Kit()).Files["manifest.json"]);
        Assert.NotNull(published);
        var result = SitePipeline.Run(new BuildRequest { Files = kit, Output = new NoOutput(), Now = DateTimeOffset.UnixEpoch.AddYears(60), Published = (published, "lama/manifest.json") });
        return result.Diagnostics.Where(static diagnostic => diagnostic.Rule == Rules.ChangedWithoutCorrection).Select(static diagnostic => diagnostic.ToString());
    }
}
