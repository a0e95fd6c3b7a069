using System.IO.Compression;
using System.Text.Json;
using System.Xml;
using AngleSharp.Html.Parser;
using PressKit.Generator.Media;
using PressKit.Generator.Tests.Media;

namespace PressKit.Generator.Tests.Sites;

/// <summary>What a hostile kit publishes is read as its readers read it: nothing of it runs, loads or leads where it must not.</summary>
public sealed class HostileKitTests
{
    private static readonly FakeImageTool Tool = new() { CanDraw = true };

    private static readonly TestSite Site = Build();

    [Fact]
    public void Hostile_kit_is_published_with_every_field_in_it()
    {
        Assert.Equal("", string.Join('\n', Site.Messages.Where(static message => !message.Contains(": notice ", StringComparison.Ordinal))));
        var texts = string.Concat(Site.Files.Keys.Order(StringComparer.Ordinal).Where(static address => !address.EndsWith(".zip", StringComparison.Ordinal)).Select(static address => Site[address]));
        Assert.All(HostileKit.Fields, field => Assert.Contains(HostileKit.MarkOf(field), texts, StringComparison.Ordinal));
    }

    public static TheoryData<string> Pages => new(AddressesOf(".html"));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_holds_nothing_that_runs_or_loads(string address)
    {
        var page = new HtmlParser().ParseDocument(Site[address]);
        Assert.Empty(HarmlessPage.FaultsOf(Site[address]));
        Assert.Single(page.QuerySelectorAll("title"));
        Assert.All(page.QuerySelectorAll("meta[http-equiv]"), static meta => Assert.DoesNotContain(HostileKit.Host, meta.GetAttribute("content")!, StringComparison.Ordinal));
        foreach (var data in page.Scripts.Where(static script => script.Type == "application/ld+json")) JsonDocument.Parse(data.TextContent).Dispose();
    }

    [Fact]
    public void Feeds_and_sitemap_are_whole_and_hold_text_only()
    {
        foreach (var address in AddressesOf(".xml"))
        {
            using var reader = XmlReader.Create(new MemoryStream(Site.Files[address]), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            while (reader.Read()) Assert.DoesNotContain(reader.LocalName, (string[])["script", "img", "iframe", "base", "style"]);
        }
    }

    [Fact]
    public void Json_files_are_whole_and_cannot_end_a_script()
    {
        foreach (var address in AddressesOf(".json")) JsonDocument.Parse(Site.Files[address]).Dispose();
        foreach (var address in AddressesOf(".js").Where(static address => !address.StartsWith("assets/", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain("</script", Site[address], StringComparison.OrdinalIgnoreCase);
            Assert.False(Site[address].AsSpan().ContainsAny('\u2028', '\u2029'), address);
        }
    }

    [Fact]
    public void Cell_of_a_table_is_no_formula()
    {
        foreach (var address in AddressesOf(".csv"))
        {
            var cells = CsvCells.Of(Site[address]).ToArray();
            Assert.Contains(cells, static cell => cell.Contains("HYPERLINK", StringComparison.Ordinal));
            Assert.All(cells, static cell => Assert.False(cell.Length > 0 && "=+-@\t\r＝＋－＠".Contains(cell[0], StringComparison.Ordinal), cell));
        }
    }

    [Fact]
    public void Archive_holds_names_that_stay_in_its_folder()
    {
        foreach (var address in AddressesOf(".zip"))
        {
            using var archive = new ZipArchive(new MemoryStream(Site.Files[address]));
            Assert.NotEmpty(archive.Entries);
            Assert.All(archive.Entries, static entry => Assert.Matches("^[a-z0-9][a-zA-Z0-9._/-]*$", entry.FullName));
            Assert.All(archive.Entries, static entry => Assert.DoesNotContain("..", entry.FullName, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Card_is_whole_and_holds_text_only()
    {
        Assert.NotEmpty(Tool.Drawn);
        foreach (var svg in Tool.Drawn)
        {
            using var reader = XmlReader.Create(new StringReader(svg), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            while (reader.Read()) Assert.DoesNotContain(reader.LocalName, (string[])["script", "image", "foreignObject", "style", "use", "a"]);
        }
    }

    [Fact]
    public void Address_holds_nothing_but_letters_digits_and_signs_that_every_disk_takes() =>
        Assert.All(Site.Files.Keys, static address => Assert.Matches("^[a-zA-Z0-9._/-]+$", address));

    private static TestSite Build()
    {
        var cache = Directory.CreateTempSubdirectory("presskit-").FullName;
        try
        {
            return TestSite.Build(HostileKit.Create(Samples.Png(800, 600)), "https://example.org/kit/", workshop: new PictureWorkshop(Tool, cache));
        }
        finally
        {
            Directory.Delete(cache, recursive: true);
        }
    }

    private static IEnumerable<string> AddressesOf(string ending) => Site.Files.Keys.Where(address => address.EndsWith(ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
