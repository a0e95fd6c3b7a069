using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using AngleSharp.Html.Parser;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Rendering;

/// <summary>What is taken away in one file is what the site publishes, byte for byte.</summary>
public sealed class ArchiveTests
{
    public static TheoryData<string> Languages => ["id", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Archive_holds_the_files_that_the_site_publishes(string language)
    {
        var expected = RealKit.Site.Files
            .Where(file => file.Key.StartsWith(language + "/", StringComparison.Ordinal) && (Path.GetExtension(file.Key) is ".txt" or ".csv" || file.Key.EndsWith("/facts.json", StringComparison.Ordinal)))
            .OrderBy(static file => file.Key, StringComparer.Ordinal)
            .Select(file => ($"press-kit-{language}/{file.Key[(language.Length + 1)..]}", file.Value));

        Assert.Equal(expected, Unpacked.Read(ArchiveOf(RealKit.Site, language)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Entries_tell_nothing_of_the_machine_that_wrote_them(string language)
    {
        var bytes = ArchiveOf(RealKit.Site, language);
        using var archive = new ZipArchive(new MemoryStream(bytes));
        Assert.All(archive.Entries, static entry =>
        {
            Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime);
            Assert.Equal("100644", Convert.ToString(entry.ExternalAttributes >>> 16, 8));
            Assert.Empty(entry.Comment);
        });
        Assert.Equal(archive.Entries.Select(static entry => entry.FullName).Order(StringComparer.Ordinal), archive.Entries.Select(static entry => entry.FullName));
        Assert.All(CentralHeadersOf(bytes), static header =>
        {
            Assert.Equal(3, header[5]);
            Assert.Equal(0, BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(30)));
        });
    }

    [Theory]
    [InlineData("id", " KB")]
    [InlineData("en", " KB")]
    public void Front_page_tells_the_size_of_the_archive(string language, string unit)
    {
        var page = new HtmlParser().ParseDocument(RealKit.Site[$"{language}/index.html"]);
        var link = page.QuerySelector($"a[href='press-kit-{language}.zip']");
        var size = Math.Round(ArchiveOf(RealKit.Site, language).Length / 1000.0).ToString(CultureInfo.InvariantCulture) + unit;

        Assert.NotNull(link);
        Assert.Contains($"({size})", link.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("draft: true", false)]
    [InlineData("embargo: 2099-01-01T00:00Z", false)]
    [InlineData("withdrawn: Sumber mencabutnya.", false)]
    [InlineData("author: Ha Van", true)]
    public void Archive_leaves_out_what_is_not_public(string key, bool isIn)
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/dua.md"] = $"---\ntitle: SENTINEL\ndate: 2025-10-26\nsummary: SENTINEL\nphotos: [{{caption: SENTINEL}}]\n{key}\n---\n\nSENTINEL\n";
        var files = Unpacked.Read(ArchiveOf(TestSite.Build(kit), "id")).ToArray();

        Assert.Equal(isIn, files.Any(static file => file.Name == "press-kit-id/artikel/dua.txt"));
        foreach (var name in new[] { "rights.txt", "captions.csv" })
        {
            Assert.Equal(isIn, TextOf(files, name).Contains("SENTINEL", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Too_large_an_archive_is_left_out_and_not_linked()
    {
        var kit = SampleKit.Create();
        kit["content/site.yml"] = SampleKit.SiteYml + "\narchive_limit: 20 KB\n";
        kit["content/id/articles/satu.md"] = $"---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n\n{string.Concat(Enumerable.Repeat("kata ", 5_000))}\n\n## Bagian kedua\n";
        var site = TestSite.Build(kit);

        Assert.Matches(
            "^content/site.yml:1:1: warning PK7004: the archive 'id/press-kit-id.zip' is left out: its files come to 2[0-9] KB, and at most 20 KB are allowed; set 'archive_limit' in content/site.yml$",
            Assert.Single(site.Messages));
        Assert.True(site.Result.IsPublished);
        Assert.Equal(["en/press-kit-en.zip"], site.Files.Keys.Where(static address => address.EndsWith(".zip", StringComparison.Ordinal)));
        Assert.DoesNotContain("press-kit-id.zip", site["id/index.html"], StringComparison.Ordinal);
        Assert.Contains("rights.txt", site["id/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Captions_are_a_table_that_spreadsheets_read()
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/satu.md"] = """
            ---
            title: Satu, dua
            date: 2025-10-25
            summary: Ringkasan.
            source: {publisher: Báo Chính Phủ, url: 'https://example.org/a,b'}
            photos:
              - {caption: 'Ia berkata "ya", lalu <pergi>.', credit: TÚ}
              - {caption: Không, lang: vi}
            ---
            """;
        var bytes = TestSite.Build(kit, "https://example.org/").Files["id/captions.csv"];
        const string Rights = "Kit ini tidak memegang atau melisensikan foto ini; hubungi pemegang hak.";

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(
            "caption,language,translated_by,credit,rights,article,publisher,date,page,original\r\n"
            + $"\"Ia berkata \"\"ya\"\", lalu <pergi>.\",\"id\",\"\",\"TÚ\",\"{Rights}\",\"Satu, dua\",\"Báo Chính Phủ\",\"2025-10-25\",\"https://example.org/id/artikel/satu.html\",\"https://example.org/a,b\"\r\n"
            + $"\"Không\",\"vi\",\"\",\"\",\"{Rights}\",\"Satu, dua\",\"Báo Chính Phủ\",\"2025-10-25\",\"https://example.org/id/artikel/satu.html\",\"https://example.org/a,b\"\r\n",
            System.Text.Encoding.UTF8.GetString(bytes[3..]));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Rights_name_every_article_its_owner_and_every_photograph(string language)
    {
        var rights = RealKit.Site[$"{language}/rights.txt"];
        var captions = new HtmlParser().ParseDocument(RealKit.Site[language == "id" ? "id/keterangan-foto.html" : "en/captions.html"]);
        var articles = new HtmlParser().ParseDocument(RealKit.Site[language == "id" ? "id/artikel/index.html" : "en/articles/index.html"]);
        var parts = captions.QuerySelectorAll(".captions span, .captions cite").Concat(articles.QuerySelectorAll(".card h2, .card-source b")).Select(static part => part.TextContent.Trim());
        var licence = new HtmlParser().ParseDocument(RealKit.Site[language == "id" ? "id/tentang.html" : "en/about.html"]).QuerySelector("#licence + p")!.TextContent;

        Assert.DoesNotContain(parts.Append(licence), part => !rights.Contains(part, StringComparison.Ordinal));
    }

    private static byte[] ArchiveOf(TestSite site, string language) => site.Files[$"{language}/press-kit-{language}.zip"];

    private static string TextOf((string Name, byte[] Bytes)[] files, string name) =>
        System.Text.Encoding.UTF8.GetString(files.Single(file => file.Name == "press-kit-id/" + name).Bytes);

    // Central directory headers (APPNOTE 4.3.12), 46 bytes before name, extra field and comment.
    private static IEnumerable<byte[]> CentralHeadersOf(byte[] zip)
    {
        byte[] signature = [0x50, 0x4B, 0x01, 0x02];
        for (var start = zip.AsSpan().IndexOf(signature); start >= 0;)
        {
            yield return zip[start..(start + 46)];
            var next = zip.AsSpan(start + 46).IndexOf(signature);
            start = next < 0 ? -1 : start + 46 + next;
        }
    }
}
