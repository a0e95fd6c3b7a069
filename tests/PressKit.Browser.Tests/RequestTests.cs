using Microsoft.Playwright;
using PressKit.Browser.Tests.Browsing;

namespace PressKit.Browser.Tests;

/// <summary>Every page loads whole, quietly and without asking anything of anyone else, wherever the site stands.</summary>
[Collection(BrowserCollection.Name)]
public sealed class RequestTests(BrowserHost host)
{
    // How far the page has jumped while loading; zero when nothing moved.
    private const string LayoutShift = """
        () => new Promise((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
        })
        """;

    // Everything but the script for machines is a file of the site, so the policy holds without exceptions.
    private const string Inline = """
        [...document.querySelectorAll('style, [style], script:not([src]):not([type="application/ld+json"])')].map((element) => element.outerHTML.slice(0, 80))
        """;

    [Theory]
    [InlineData("project page")]
    [InlineData("host root")]
    [InlineData("disk")]
    public async Task Page_loads_without_error_and_without_outside_request(string place)
    {
        var url = place switch { "disk" => host.DiskUrl, "host root" => host.RootUrl, _ => host.KitUrl };
        // From a disk nothing asks for the page for missing pages, whose links start at the host's root; and its icon, which is asked for late, would be taken for the next page's.
        var pages = host.Kit.Pages.Where(page => place != "disk" || page != "404.html");
        Faults.ExpectNone(await host.LookAtEachAsync(url, pages, static async (visit, _) =>
        {
            var found = new List<string>(await visit.Page.EvaluateAsync<string[]>(Inline));
            if (await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).margin") != "0px") found.Add("the style sheet is not applied");
            return found;
        }));
    }

    [Fact]
    public async Task Page_does_not_jump_while_it_loads()
    {
        var phone = new BrowserNewContextOptions { ViewportSize = new() { Width = 360, Height = 740 } };
        var desk = new BrowserNewContextOptions { ViewportSize = new() { Width = 1280, Height = 800 } };
        foreach (var window in new[] { phone, desk })
        {
            Faults.ExpectNone(await host.LookAtEachAsync(host.KitUrl, host.Kit.Kinds, static async (visit, _) =>
                await visit.Page.EvaluateAsync<double>(LayoutShift) is > 0 and var shift ? [$"moved by {shift}"] : [], window));
        }
    }

    [Fact]
    public async Task Missing_page_is_told_in_both_languages_at_any_depth()
    {
        await using var visit = await host.VisitAsync(host.KitUrl);
        var response = await visit.Page.GotoAsync(host.KitUrl + "id/tidak/ada.html");
        Assert.Equal(404, response!.Status);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Hanoi Convention Press Kit" }).ClickAsync();
        Assert.Equal(host.KitUrl + "en/index.html", visit.Page.Url);
    }

    [Fact]
    public async Task Policy_refuses_what_does_not_come_from_the_site()
    {
        await using var visit = await host.VisitAsync(host.KitUrl);
        await visit.GoAsync("id/index.html");
        var ran = await visit.Page.EvaluateAsync<bool>("() => { const script = document.createElement('script'); script.textContent = 'window.ran = true'; document.head.append(script); return window.ran === true; }");
        Assert.False(ran);
        Assert.Contains(visit.TakeFaults(), static fault => fault.Contains("Content Security Policy", StringComparison.Ordinal));
    }
}
