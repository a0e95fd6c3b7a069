using Microsoft.Playwright;
using PressKit.Browser.Tests.Browsing;

namespace PressKit.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class AppearanceTests(BrowserHost host)
{
    [Fact]
    public async Task Colours_follow_the_system()
    {
        await using var visit = await host.VisitAsync(host.KitUrl);
        await visit.GoAsync("id/index.html");
        await visit.LookAsync(ColorScheme.Light, 1280);
        Assert.Equal("rgb(255, 255, 255)", await BackgroundAsync(visit.Page));
        await visit.LookAsync(ColorScheme.Dark, 1280);
        Assert.Equal("rgb(16, 23, 22)", await BackgroundAsync(visit.Page));
    }

    /// <summary>Text at twice its size in a window of 640 pixels, the narrowest that 200 % must hold in.</summary>
    [Fact]
    public async Task Page_holds_at_twice_the_size_of_text()
    {
        var window = new BrowserNewContextOptions { ViewportSize = new() { Width = 640, Height = 800 } };
        Faults.ExpectNone(await host.LookAtEachAsync(host.KitUrl, host.Kit.Kinds, static async (visit, _) =>
        {
            await visit.Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
            return await visit.OverflowAsync();
        }, window));
    }

    [Fact]
    public async Task Front_page_tells_the_story_in_order_on_a_phone()
    {
        await using var visit = await host.VisitAsync(host.KitUrl);
        await visit.LookAsync(ColorScheme.Light, 360);
        await visit.GoAsync("id/index.html");
        string[] order = [".notice b", ".notice span", ".languages", ".updated", "h1", ".dateline", ".figures", ".spoken", ".steps", ".rows", "#contact"];
        var tops = new List<float>();
        foreach (var selector in order) tops.Add((await visit.Page.Locator(selector).First.BoundingBoxAsync())!.Y);
        Assert.Equal(tops.Order(), tops);
    }

    [Fact]
    public async Task Figures_stand_beside_the_summary_on_a_wide_screen()
    {
        await using var visit = await host.VisitAsync(host.KitUrl);
        await visit.LookAsync(ColorScheme.Light, 1280);
        await visit.GoAsync("en/index.html");
        var lead = (await visit.Page.Locator(".lead").BoundingBoxAsync())!;
        var figures = (await visit.Page.Locator(".figures").BoundingBoxAsync())!;
        Assert.True(figures.X > lead.X + lead.Width - 1 && figures.Y < lead.Y + lead.Height);
    }

    [Fact]
    public async Task Page_moves_only_where_the_reader_lets_it()
    {
        await using var calm = await host.VisitAsync(host.KitUrl, new() { ReducedMotion = ReducedMotion.Reduce });
        await calm.GoAsync("id/lembar-fakta.html");
        Assert.Equal("auto", await calm.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).scrollBehavior"));
        Assert.Equal(0, await calm.Page.EvaluateAsync<int>("document.getAnimations().length"));
    }

    private static Task<string> BackgroundAsync(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
