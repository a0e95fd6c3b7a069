using Microsoft.Playwright;
using PressKit.Browser.Tests.Browsing;

namespace PressKit.Browser.Tests;

/// <summary>A page is complete without scripts, and shows nothing that would not work.</summary>
[Collection(BrowserCollection.Name)]
public sealed class NoScriptTests(BrowserHost host)
{
    [Fact]
    public async Task Page_without_scripts_holds_the_same_text_and_no_dead_control()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        Faults.ExpectNone(await host.LookAtEachAsync(host.KitUrl, host.Kit.Kinds, async (visit, address) =>
        {
            var text = await visit.Page.EvaluateAsync<string>("() => { document.querySelectorAll('button, .filter, .search, .toast').forEach((made) => made.remove()); return document.body.innerText.replace(/\\s+/g, ' '); }");
            lock (texts) texts[address] = text;
            return [];
        }));

        var faults = await host.LookAtEachAsync(host.KitUrl, host.Kit.Kinds, async (visit, address) =>
        {
            var found = new List<string>();
            var body = visit.Page.Locator("body");
            if (string.Join(' ', (await body.InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) != texts[address].Trim()) found.Add("the text differs");
            foreach (var control in await visit.Page.Locator("button:visible, input:visible, .filter:visible").AllAsync()) found.Add("dead: " + await control.EvaluateAsync<string>("element => element.outerHTML"));
            return found;
        }, new BrowserNewContextOptions { JavaScriptEnabled = false });
        Faults.ExpectNone(faults);
    }
}
