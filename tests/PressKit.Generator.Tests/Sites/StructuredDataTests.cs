using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;

namespace PressKit.Generator.Tests.Sites;

/// <summary>The JSON-LD of every page, held against what schema.org's consumers require of each type.</summary>
public sealed class StructuredDataTests
{
    // As Google's documentation of structured data lists them; a quotation and a person need what says what and who they are.
    private static readonly Dictionary<string, string[]> Required = new(StringComparer.Ordinal)
    {
        ["NewsArticle"] = ["headline", "author", "publisher", "inLanguage", "mainEntityOfPage"],
        ["BreadcrumbList"] = ["itemListElement"],
        ["ListItem"] = ["position", "name", "item"],
        ["Dataset"] = ["name", "description", "creator", "distribution", "variableMeasured"],
        ["DataDownload"] = ["contentUrl", "encodingFormat"],
        ["PropertyValue"] = ["name", "value"],
        ["Quotation"] = ["text", "inLanguage"],
        ["Person"] = ["name"],
        ["Organization"] = ["name"],
        ["Event"] = ["name", "startDate", "location"],
        ["Place"] = ["name", "address"],
        ["CorrectionComment"] = ["text", "datePublished"],
        ["WebSite"] = ["name", "url"],
        ["WebPage"] = ["name", "url"],
        ["AboutPage"] = ["name", "url"],
        ["CollectionPage"] = ["name", "url"],
    };

    public static TheoryData<string> Pages { get; } = [.. RealKit.Site.Files.Keys.Where(static address => address.EndsWith(".html", StringComparison.Ordinal) && address.Contains('/', StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Node_has_what_its_type_requires(string address)
    {
        var nodes = NodesOf(RealKit.Site[address]);
        Assert.NotEmpty(nodes);
        Assert.All(nodes, static node => Assert.All(Required[TypeOf(node)], property => Assert.True(node[property] is not null || (node["@id"] is not null && node.Count == 2), $"{TypeOf(node)} without {property}: {node}")));
    }

    [Theory]
    [InlineData("en/fact-sheet.html", "Dataset")]
    [InlineData("id/kutipan.html", "Quotation")]
    [InlineData("id/tokoh.html", "Person")]
    [InlineData("en/timeline.html", "Event")]
    [InlineData("en/articles/index.html", "BreadcrumbList")]
    public void Page_describes_what_it_shows(string address, string type) => Assert.Contains(NodesOf(RealKit.Site[address]), node => TypeOf(node) == type);

    [Fact]
    public void Republished_text_is_its_publishers()
    {
        foreach (var (address, _) in RealKit.Site.Files.Where(static file => file.Key.Contains("/arti", StringComparison.Ordinal) && file.Key.EndsWith(".html", StringComparison.Ordinal) && !file.Key.EndsWith("index.html", StringComparison.Ordinal)))
        {
            var article = NodesOf(RealKit.Site[address]).First(static node => TypeOf(node) == "NewsArticle");
            var issuer = article["publisher"]!["name"]!.GetValue<string>();
            Assert.NotNull(article["isBasedOn"]);
            Assert.DoesNotContain(issuer, article["author"]!.AsArray().Select(static author => author!["name"]!.GetValue<string>()));
        }
    }

    [Fact]
    public void Dataset_measures_every_value_of_the_data_file()
    {
        var dataset = NodesOf(RealKit.Site["en/fact-sheet.html"]).First(static node => TypeOf(node) == "Dataset");
        var file = JsonNode.Parse(RealKit.Site["en/facts.json"])!["facts"]!.AsArray();
        Assert.Equal(file.Select(static fact => fact!["id"]!.GetValue<string>()), dataset["variableMeasured"]!.AsArray().Select(static value => value!["@id"]!.GetValue<string>().Split('#')[1]));
        Assert.InRange(dataset["description"]!.GetValue<string>().Length, 50, 5000);
    }

    private static List<JsonObject> NodesOf(string page)
    {
        var script = new HtmlParser().ParseDocument(page).QuerySelector("script[type='application/ld+json']");
        Assert.NotNull(script);
        return [.. Descendants(JsonNode.Parse(script.TextContent)!["@graph"])];
    }

    private static IEnumerable<JsonObject> Descendants(JsonNode? node) => node switch
    {
        JsonObject inner => inner.Select(static member => member.Value).SelectMany(Descendants).Prepend(inner),
        JsonArray list => list.SelectMany(Descendants),
        _ => [],
    };

    private static string TypeOf(JsonObject node) => node["@type"]!.GetValue<string>();
}
