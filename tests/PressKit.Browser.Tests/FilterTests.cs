using Microsoft.Playwright;
using PressKit.Browser.Tests.Browsing;

namespace PressKit.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class FilterTests(BrowserHost host)
{
    [Fact]
    public async Task Filter_keeps_the_facts_that_hold_every_word_and_counts_them()
    {
        await using var visit = await host.VisitAsync(host.KitUrl);
        await visit.GoAsync("id/lembar-fakta.html");
        var all = await visit.Page.Locator(".row").CountAsync();

        await visit.Page.GetByLabel("Saring fakta").FillAsync("WARTAWAN nhan dan");
        var shown = visit.Page.Locator(".row:visible");
        await Assertions.Expect(shown.First).ToContainTextAsync("400");
        await Assertions.Expect(visit.Page.Locator(".filter [role=status]")).ToHaveTextAsync($"{await shown.CountAsync()} dari {all} ditampilkan");

        await visit.Page.GetByLabel("Saring fakta").FillAsync("");
        await Assertions.Expect(shown).ToHaveCountAsync(all);
    }

    [Fact]
    public async Task Speaker_whose_quotations_are_all_hidden_is_hidden_too()
    {
        await using var visit = await host.VisitAsync(host.KitUrl);
        await visit.GoAsync("en/quotations.html");
        await visit.Page.GetByLabel("Filter the quotations").FillAsync("guterres");

        await Assertions.Expect(visit.Page.Locator(".row:visible")).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Page.Locator(".row:visible h2")).ToHaveTextAsync("António Guterres");
    }
}
