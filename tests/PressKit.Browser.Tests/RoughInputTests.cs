using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PressKit.Browser.Tests.Browsing;
using PressKit.Browser.Tests.Sites;

namespace PressKit.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed partial class RoughInputTests(BrowserHost host)
{
    private static readonly BuiltSite Rough = BuiltSite.Of(RoughKit.Create(), "https://example.org/");

    [Fact]
    public async Task Page_holds_endless_words_other_scripts_and_wide_tables_on_a_phone()
    {
        var url = await host.ServeAsync(Rough);
        Faults.ExpectNone(await host.LookAtEachAsync(url, RoughKit.TellingPages(Rough), static async (visit, address) =>
        {
            await visit.LookAsync(ColorScheme.Light, 320);
            var found = (await AxeAudit.FaultsAsync(visit, "320")).ToList();
            found.AddRange(await visit.OverflowAsync());
            await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(BrowserHost.ScreenFolder, $"rough.{address.Replace('/', '_')}.png") });
            return found;
        }));
    }

    [Fact]
    public async Task Wide_table_scrolls_in_a_region_of_its_own()
    {
        await using var visit = await host.VisitAsync(await host.ServeAsync(Rough));
        await visit.LookAsync(ColorScheme.Light, 320);
        await visit.GoAsync("id/artikel/tabel.html");
        var region = visit.Page.GetByRole(AriaRole.Region, new() { Name = "Tabel 1" });
        await region.FocusAsync();
        await visit.Page.Keyboard.PressAsync("End");
        await visit.Page.Keyboard.PressAsync("ArrowRight");

        await visit.Page.WaitForFunctionAsync("document.querySelector('.table').scrollLeft > 0");
        Assert.Equal(RoughKit.Columns, await region.Locator("td.right").CountAsync());
    }

    /// <summary>A long list stays one page: it can be searched with the browser's own means, from a disk and on paper.</summary>
    [Fact]
    public async Task Section_lists_hundreds_of_articles_on_one_page_and_narrows_them()
    {
        await using var visit = await host.VisitAsync(await host.ServeAsync(Rough));
        await visit.GoAsync("id/artikel/index.html");
        Assert.Equal(RoughKit.Articles, await visit.Page.Locator(".card").CountAsync());

        await visit.Page.GetByLabel("Saring artikel").FillAsync("artikel 437");
        await Assertions.Expect(visit.Page.Locator(".card:visible")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Home_shows_the_newest_articles_and_leads_to_the_rest()
    {
        await using var visit = await host.VisitAsync(await host.ServeAsync(Rough));
        await visit.GoAsync("id/index.html");
        Assert.Equal(20, await visit.Page.Locator(".card").CountAsync());
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = $"Semua {RoughKit.Articles} artikel" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Words_of_people_run_in_the_direction_of_their_script()
    {
        await using var visit = await host.VisitAsync(await host.ServeAsync(Rough));
        await visit.GoAsync("id/artikel/aksara.html");
        Assert.Equal("rtl", await visit.Page.Locator("h1").EvaluateAsync<string>("element => getComputedStyle(element).direction"));
        Assert.Equal("plaintext", await visit.Page.Locator(".prose p").First.EvaluateAsync<string>("element => getComputedStyle(element).unicodeBidi"));
        Assert.Equal(2, await visit.Page.Locator("[lang=vi]").CountAsync());
    }

    [Fact]
    public async Task Mistake_is_reported_by_mail_with_the_name_of_the_page()
    {
        await using var visit = await host.VisitAsync(await host.ServeAsync(Rough));
        await visit.GoAsync("en/articles/table.html");
        var link = visit.Page.Locator(".colophon a[href^=mailto]");
        Assert.Equal("mailto:press@example.org?subject=Error%20on%20%E2%80%9CTable%E2%80%9D", await link.GetAttributeAsync("href"));
    }

    [Fact]
    public async Task Missing_translation_is_told_at_the_switch()
    {
        await using var visit = await host.VisitAsync(await host.ServeAsync(Rough));
        await visit.GoAsync("id/artikel/kata.html");
        await Assertions.Expect(visit.Page.Locator(".languages")).ToContainTextAsync("belum ada dalam bahasa ini");
        await visit.Page.Locator(".languages a").ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(EnglishHome());
    }

    [Fact]
    public async Task Kit_of_one_article_leaves_out_what_it_does_not_have()
    {
        var site = BuiltSite.Of(RoughKit.CreateOneArticle(), "https://example.org/");
        var url = await host.ServeAsync(site);
        Faults.ExpectNone(await host.LookAtEachAsync(url, site.Pages, static async (visit, _) =>
        {
            var found = await AxeAudit.FaultsAsync(visit, "one");
            var empty = await visit.Page.Locator("main section:not(:has(*)), main ul:not(:has(*)), main ol:not(:has(*))").CountAsync();
            return empty > 0 ? found.Append("an empty list or section") : found;
        }));
    }

    [GeneratedRegex("/en/index.html$")]
    private static partial Regex EnglishHome();
}
