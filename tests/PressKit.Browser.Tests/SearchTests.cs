using Microsoft.Playwright;
using PressKit.Browser.Tests.Browsing;

namespace PressKit.Browser.Tests;

/// <summary>What the search page does around the engine, which the generator's tests ask directly.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SearchTests(BrowserHost host)
{
    [Theory]
    [InlineData("project page")]
    [InlineData("disk")]
    public async Task Reader_types_and_is_told_and_shown_what_there_is(string place)
    {
        await using var visit = await host.VisitAsync(place == "disk" ? host.DiskUrl : host.KitUrl);
        await visit.GoAsync("id/cari.html");
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("tandatangan pleno");

        var first = visit.Page.Locator("#results li").First;
        await Assertions.Expect(first.Locator("mark").First).ToHaveTextAsync("menandatangani");
        await Assertions.Expect(visit.Page.Locator("#status")).ToHaveTextAsync($"{await visit.Page.Locator("#results li").CountAsync()} hasil");
        await Assertions.Expect(visit.Page.Locator("#everything")).ToBeHiddenAsync();

        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(first.GetByRole(AriaRole.Link)).ToBeFocusedAsync();
        Assert.Empty(visit.TakeFaults());
    }

    [Fact]
    public async Task Link_with_a_question_shows_its_results()
    {
        await using var visit = await host.VisitAsync(host.KitUrl);
        await visit.GoAsync("en/search.html?q=l%C6%B0%C6%A1ng%20c%C6%B0%E1%BB%9Dng");

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("lương cường");
        await Assertions.Expect(visit.Page.Locator("#results a").First).ToHaveAttributeAsync("href", "people.html#luong-cuong");
    }

    [Fact]
    public async Task Empty_field_shows_everything_again()
    {
        await using var visit = await host.VisitAsync(host.KitUrl);
        await visit.GoAsync("en/search.html?q=xyzzy");
        await Assertions.Expect(visit.Page.Locator("#status")).ToHaveTextAsync("No results.");

        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("");
        await Assertions.Expect(visit.Page.Locator("#everything")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("#results li")).ToHaveCountAsync(0);
    }
}
