using AngleSharp.Html.Parser;
using PressKit.Generator.Reading;
using PressKit.Generator.Tests.Snapshots;

namespace PressKit.Generator.Tests.Sites;

public sealed class FixtureSiteTests
{
    private const string BaseUrl = "https://example.org/kit/";

    public static TheoryData<string> Kits => [.. Directory.EnumerateDirectories(FixtureFolder).Select(static folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    private static string FixtureFolder => Path.Combine(RealKit.Root, "tests", "Fixtures");

    /// <summary>Diagnostics, files, and for each page its language, its alternates and where its language switch leads.</summary>
    [Theory]
    [MemberData(nameof(Kits))]
    public void Kit_gives_the_expected_site(string kit)
    {
        var site = TestSite.Build(new DiskTree(Path.Combine(FixtureFolder, kit)), BaseUrl);
        var pages = site.Files.Keys.Where(static address => address.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        var report = string.Concat(site.Messages.Select(static message => message + "\n")) + string.Concat(pages.Select(address => DescribePage(address, site[address])));
        Snapshot.Verify(report, "txt", kit);
    }

    private static string DescribePage(string address, string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var alternates = document.QuerySelectorAll("link[hreflang]").Select(static link => $"  alternate {link.GetAttribute("hreflang")} {link.GetAttribute("href")}\n");
        var switches = document.QuerySelectorAll("nav.languages a").Select(static link => $"  switch {link.GetAttribute("hreflang")} {link.GetAttribute("href")}{(link.ClassList.Contains("missing") ? " (missing)" : "")}\n");
        return $"{address} [{document.DocumentElement.GetAttribute("lang")}] {document.Title}\n{string.Concat(alternates)}{string.Concat(switches)}";
    }
}
