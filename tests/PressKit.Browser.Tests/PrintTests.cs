using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PressKit.Browser.Tests.Browsing;

namespace PressKit.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed partial class PrintTests(BrowserHost host)
{
    [Theory]
    [InlineData("id/lembar-fakta.html")]
    [InlineData("en/fact-sheet.html")]
    public async Task Fact_sheet_prints_on_two_pages_of_A4(string address)
    {
        await using var visit = await host.VisitAsync(host.KitUrl);
        await visit.GoAsync(address);
        var pdf = Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.InRange(PageObject().Count(pdf), 1, 2);
        // 210 mm in points.
        Assert.Matches(@"/MediaBox \[0 0 59[45]", pdf);
    }

    [Fact]
    public async Task Article_prints_without_navigation_and_with_the_addresses_of_its_links()
    {
        await using var visit = await host.VisitAsync(host.KitUrl);
        await visit.GoAsync("en/articles/hanoi-convention-model-cross-sector-cooperation.html");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        foreach (var hidden in new[] { ".pages", ".languages", ".neighbours", ".tools", ".trail" }) await Assertions.Expect(visit.Page.Locator(hidden).First).ToBeHiddenAsync();
        foreach (var kept in new[] { ".notice", ".attribution", ".prose", ".notes", ".colophon" }) await Assertions.Expect(visit.Page.Locator(kept).First).ToBeVisibleAsync();
        var printed = await visit.Page.Locator(".attribution a").EvaluateAsync<string>("link => getComputedStyle(link, '::after').content");
        Assert.Contains("https://nhandan.vn/", printed, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageObject();
}
