using Microsoft.Playwright;
using PressKit.Browser.Tests.Browsing;

namespace PressKit.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class LanguageSwitchTests(BrowserHost host)
{
    /// <summary>There and back again: the switch keeps the page.</summary>
    [Fact]
    public async Task Switch_leads_to_the_same_page_in_the_other_language_and_back()
    {
        var pages = host.Kit.Pages.Where(static address => address.Contains('/', StringComparison.Ordinal));
        var faults = await host.LookAtEachAsync(host.KitUrl, pages, static async (visit, address) =>
        {
            var start = visit.Page.Url;
            var language = await LanguageOf(visit.Page);
            await FollowSwitchAsync(visit.Page);
            var other = await LanguageOf(visit.Page);
            var kind = await visit.Page.Locator("link[rel=alternate][hreflang]").EvaluateAllAsync<string[]>("links => links.map((link) => link.href)");
            await FollowSwitchAsync(visit.Page);

            var found = new List<string>();
            if (other == language) found.Add($"the switch stays in {language}");
            if (!kind.Any(url => url.EndsWith(address.Replace("index.html", "", StringComparison.Ordinal), StringComparison.Ordinal))) found.Add("the switch leads to another page");
            if (visit.Page.Url != start) found.Add($"the way back leads to {visit.Page.Url}");
            return found;
        });
        Faults.ExpectNone(faults);
    }

    private static Task<string?> LanguageOf(IPage page) => page.Locator("html").GetAttributeAsync("lang");

    private static async Task FollowSwitchAsync(IPage page)
    {
        await page.Locator(".languages a").ClickAsync();
        await page.WaitForLoadStateAsync();
    }
}
