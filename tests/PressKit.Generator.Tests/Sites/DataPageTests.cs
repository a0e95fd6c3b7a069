using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;

namespace PressKit.Generator.Tests.Sites;

public sealed class DataPageTests
{
    private const string Facts = """
        - id: kapal
          label: {id: Kapal setiap hari, en: Ships a day}
          unit: {id: kapal, en: ships}
          featured: 1
          moments:
            - {as_of: 2025-10-25, value: 2500, qualifier: more than, status: so far, sources: [{article: articles/satu, words: "lebih dari 2.500"}]}
            - {as_of: 2025-10-26, value: 2750.5, qualifier: at least, status: final, sources: [{article: articles/satu, words: "setidaknya 2.750,5"}]}
        - id: rugi
          label: {id: Kerugian, en: Losses}
          moments:
            - {as_of: unknown, text: {id: triliunan rupiah, en: trillions of rupiah}, qualifier: almost, status: expected, sources: [{article: articles/satu, words: "triliunan"}]}
        - id: peringkat
          label: {id: Peringkat, en: Rank}
          style: ordinal
          moments:
            - {as_of: 2025, value: 22, qualifier: exactly, status: final, sources: [{article: articles/satu, words: "ke-22"}]}
        - id: tumbuh
          label: {id: Pertumbuhan, en: Growth}
          style: percent
          moments:
            - {as_of: 2025-10, value: 8, qualifier: more than, status: expected, sources: [{article: articles/satu, words: "lebih dari 8%"}]}
        """;

    private const string Article = """
        ---
        title: Satu
        date: 2025-10-25
        summary: Ringkasan satu.
        ---

        Ada lebih dari 2.500 kapal, lalu setidaknya 2.750,5 kapal, kerugian hampir triliunan rupiah, peringkat ke-22, tumbuh lebih dari 8%.

        ## Bagian kedua
        """;

    [Theory]
    [InlineData("id/lembar-fakta.html", "lebih dari 2.500 kapal|setidaknya 2.750,5 kapal|hampir triliunan rupiah|ke-22|lebih dari 8%")]
    [InlineData("en/fact-sheet.html", "more than 2,500 ships|at least 2,750.5 ships|almost trillions of rupiah|22nd|more than 8%")]
    public void Value_keeps_its_qualifier_and_is_written_as_the_language_does(string address, string expected)
    {
        var page = new HtmlParser().ParseDocument(TestSite.Build(KitWithFacts())[address]);
        Assert.Equal(expected.Split('|'), page.QuerySelectorAll(".moments .value").Select(static value => value.TextContent));
    }

    [Fact]
    public void Moment_of_a_fact_can_be_linked_to()
    {
        var page = new HtmlParser().ParseDocument(TestSite.Build(KitWithFacts())["id/lembar-fakta.html"]);
        Assert.NotNull(page.GetElementById("kapal@2025-10-26"));
        Assert.NotNull(page.GetElementById("rugi@unknown"));
    }

    [Fact]
    public void Fact_in_a_text_links_to_its_evidence()
    {
        var kit = KitWithFacts();
        kit["content/en/articles/satu.md"] = "---\ntitle: One\nsummary: Summary.\nslug: one\ndate: 2025-10-25\n---\n\nThere are [[kapal@2025-10-25]] ships, `[[kapal]]` in code, [[not a fact]] and [a](https://example.org).\n\n## Second part\n";
        var site = TestSite.Build(kit);

        Assert.Empty(site.Messages);
        Assert.Contains("There are <a href=\"../fact-sheet.html#kapal@2025-10-25\" class=\"fact\">more than 2,500</a> ships, <code>[[kapal]]</code> in code, [[not a fact]]", site["en/articles/one.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Kit_without_data_pages_shows_values_without_links()
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/satu.md"] = Article;
        kit["content/data/facts.yml"] = Facts;
        var site = TestSite.Build(kit);

        Assert.Empty(site.Messages);
        Assert.Contains("<p class=\"value\">setidaknya <b>2.750,5</b> kapal</p>", site["id/index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("facts")]
    [InlineData("quotes")]
    [InlineData("timeline")]
    public void Data_file_keeps_to_the_schema_beside_it(string name)
    {
        foreach (var language in new[] { "id", "en" })
        {
            var schema = JsonNode.Parse(RealKit.Site[$"{language}/{name}.schema.json"])!;
            var file = JsonNode.Parse(RealKit.Site[$"{language}/{name}.json"]);
            Assert.Empty(SchemaCheck.Faults(file, schema, "$"));
        }
    }

    [Theory]
    [InlineData("facts")]
    [InlineData("quotes")]
    [InlineData("timeline")]
    public void Schema_names_no_key_that_no_data_file_has(string name)
    {
        var files = new[] { "id", "en" }.SelectMany(language => KeysIn(JsonNode.Parse(RealKit.Site[$"{language}/{name}.json"]), "")).ToHashSet(StringComparer.Ordinal);
        var schema = KeysOf(JsonNode.Parse(RealKit.Site[$"id/{name}.schema.json"])!, "").ToList();
        Assert.NotEmpty(schema);
        Assert.Empty(schema.Except(files));
    }

    [Fact]
    public void Every_entry_of_the_real_kit_names_its_source_and_its_words()
    {
        var facts = JsonNode.Parse(RealKit.Site["en/facts.json"])!["facts"]!.AsArray();
        Assert.NotEmpty(facts);
        Assert.All(facts, static fact => Assert.All(fact!["sources"]!.AsArray(), static source =>
        {
            Assert.NotNull(source!["page"]);
            Assert.NotNull(source["words"]);
        }));
    }

    private static IEnumerable<string> KeysIn(JsonNode? node, string path) => node switch
    {
        JsonObject members => members.SelectMany(member => KeysIn(member.Value, $"{path}.{member.Key}").Prepend($"{path}.{member.Key}")),
        JsonArray items => items.SelectMany(item => KeysIn(item, path)),
        _ => [],
    };

    private static IEnumerable<string> KeysOf(JsonNode schema, string path) =>
        (schema["properties"]?.AsObject() ?? []).SelectMany(member => KeysOf(member.Value!, $"{path}.{member.Key}").Prepend($"{path}.{member.Key}"))
            .Concat(schema["items"] is { } items ? KeysOf(items, path) : []);

    private static MemoryTree KitWithFacts()
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/satu.md"] = Article;
        kit["content/site.yml"] = SampleKit.SiteYml + """

            pages:
              facts:
                slug: {id: lembar-fakta, en: fact-sheet}
                title: {id: Lembar fakta, en: Fact sheet}
            """;
        kit["content/data/facts.yml"] = Facts;
        return kit;
    }
}
