using PressKit.Browser.Tests.Browsing;
using PressKit.Browser.Tests.Sites;
using PressKit.Generator.Media;
using PressKit.Generator.Media.Tools;
using PressKit.Generator.Tests.Media;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Browser.Tests;

/// <summary>A kit that attacks its readers in every field harms none of them, on any page, however it is opened.</summary>
[Collection(BrowserCollection.Name)]
public sealed class HostileKitTests(BrowserHost host)
{
    private static readonly BuiltSite Hostile = Build();

    // What a reader does by chance: a script that waits for it in an attribute would run.
    private const string Touch = """
        () => {
          for (const element of document.querySelectorAll('*')) {
            for (const type of ['mouseover', 'focus', 'blur', 'error', 'load', 'toggle', 'animationstart', 'pointerenter']) element.dispatchEvent(new Event(type));
          }
        }
        """;

    [Theory]
    [InlineData("host")]
    [InlineData("disk")]
    public async Task Page_of_a_hostile_kit_runs_nothing_asks_nobody_and_says_nothing(string place)
    {
        var folder = Directory.CreateTempSubdirectory("presskit-").FullName;
        try
        {
            var url = place == "disk" ? new Uri(Hostile.WriteTo(folder) + "/").AbsoluteUri : await host.ServeAsync(Hostile);
            var pages = Hostile.Pages.Where(address => place != "disk" || address != "404.html");
            Faults.ExpectNone(await host.LookAtEachAsync(url, pages, static async (visit, address) =>
            {
                await visit.Page.EvaluateAsync(Touch);
                return await visit.Page.EvaluateAsync<bool>($"() => '{HostileKit.Trace}' in window") ? [$"{address}: a script of the kit ran"] : [];
            }));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Picture_is_shown_with_its_words_as_text()
    {
        await using var visit = await host.VisitAsync(await host.ServeAsync(Hostile));
        await visit.GoAsync("id/keterangan.html");
        var picture = visit.Page.Locator(".picture img").First;
        await picture.ScrollIntoViewIfNeededAsync();
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('.picture img').naturalWidth > 0");
        Assert.Contains(HostileKit.MarkOf("Alt"), await picture.GetAttributeAsync("alt"), StringComparison.Ordinal);
        Assert.Contains(HostileKit.MarkOf("PictureCredit"), await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Faults.ExpectNone(visit.TakeFaults());
    }

    // With libvips and exiftool, which CI installs: the words of a picture stand on pages, in its file and beside it.
    private static BuiltSite Build()
    {
        var cache = Directory.CreateTempSubdirectory("presskit-").FullName;
        try
        {
            return BuiltSite.Of(HostileKit.Create(Samples.Png(800, 600)), "https://example.org/", new PictureWorkshop(new CommandLineTools(), cache));
        }
        finally
        {
            Directory.Delete(cache, recursive: true);
        }
    }

    [Fact]
    public async Task Search_shows_what_it_finds_and_what_was_asked_as_text()
    {
        await using var visit = await host.VisitAsync(await host.ServeAsync(Hostile));
        var asked = Uri.EscapeDataString($"SeranganTitle <img src=x onerror=\"window.{HostileKit.Trace}=true\">");
        await visit.GoAsync($"id/cari.html?q={asked}");
        await visit.Page.Locator("#results li").First.WaitForAsync();
        await visit.Page.EvaluateAsync(Touch);

        Assert.False(await visit.Page.EvaluateAsync<bool>($"() => '{HostileKit.Trace}' in window"));
        Assert.Equal(0, await visit.Page.Locator("#results img, #results script, #results iframe").CountAsync());
        Faults.ExpectNone(visit.TakeFaults());
    }
}
