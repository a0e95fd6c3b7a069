using Microsoft.Playwright;
using PressKit.Browser.Tests.Browsing;

namespace PressKit.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class KeyboardTests(BrowserHost host)
{
    // What the keyboard should reach, in the order of the page.
    private const string Reachable = "[...document.querySelectorAll('a[href], button, input, [tabindex=\"0\"]')].map((element, index) => { element.dataset.rank = index; return index; }).length";

    // Where the focus is, and whether the element shows it inside the window.
    private const string Focused = """
        () => {
          const element = document.activeElement;
          const box = element.getBoundingClientRect();
          const style = getComputedStyle(element);
          const isShown = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && box.width > 0 && box.bottom > 0 && box.top < innerHeight;
          return `${element.dataset.rank ?? 'none'} ${isShown ? 'shown' : 'hidden'}`;
        }
        """;

    [Fact]
    public async Task Skip_link_comes_first_and_leads_past_the_navigation()
    {
        await using var visit = await host.VisitAsync(host.KitUrl);
        await visit.GoAsync("id/index.html");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Langsung ke isi", await visit.Page.Locator(":focus").TextContentAsync());
        Assert.True((await visit.Page.Locator(":focus").BoundingBoxAsync())!.Y >= 0);

        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
    }

    [Theory]
    [InlineData("id/index.html", 320)]
    [InlineData("en/index.html", 1280)]
    [InlineData("en/articles/hanoi-convention-model-cross-sector-cooperation.html", 1280)]
    [InlineData("id/kutipan.html", 320)]
    public async Task Keyboard_reaches_everything_in_order_and_shows_where_it_is(string address, int width)
    {
        await using var visit = await host.VisitAsync(host.KitUrl);
        await visit.LookAsync(ColorScheme.Light, width);
        await visit.GoAsync(address);
        var count = await visit.Page.EvaluateAsync<int>(Reachable);

        for (var rank = 0; rank < count; rank++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            Assert.Equal($"{rank} shown", await visit.Page.EvaluateAsync<string>(Focused));
        }
    }
}
