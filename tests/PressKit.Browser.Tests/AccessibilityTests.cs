using Microsoft.Playwright;
using PressKit.Browser.Tests.Browsing;

namespace PressKit.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(BrowserHost host)
{
    /// <summary>On the way, each kind of page is photographed for a person to look at.</summary>
    [Fact]
    public async Task Page_has_no_axe_violation_and_no_overflow_in_any_colours_and_width()
    {
        var kinds = host.Kit.Kinds.ToHashSet(StringComparer.Ordinal);
        Directory.CreateDirectory(BrowserHost.ScreenFolder);
        var faults = await host.LookAtEachAsync(host.KitUrl, host.Kit.Pages, async (visit, address) =>
        {
            var found = new List<string>();
            foreach (var (colours, width) in States())
            {
                await visit.LookAsync(colours, width);
                found.AddRange(await AxeAudit.FaultsAsync(visit, $"{colours} {width}"));
                found.AddRange(await visit.OverflowAsync());
                if (!kinds.Contains(address)) continue;
                var name = $"{address.Replace('/', '_')}.{colours}.{width}.png".ToLowerInvariant();
                await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(BrowserHost.ScreenFolder, name), FullPage = true, Animations = ScreenshotAnimations.Disabled });
            }

            return found;
        });
        Faults.ExpectNone(faults);
    }

    private static IEnumerable<(ColorScheme Colours, int Width)> States() =>
        from colours in new[] { ColorScheme.Light, ColorScheme.Dark }
        from width in new[] { 320, 1280 }
        select (colours, width);
}
