using System.Diagnostics;
using System.Text.Json.Nodes;
using PressKit.Browser.Tests.Browsing;
using PressKit.Browser.Tests.Sites;

namespace PressKit.Browser.Tests;

/// <summary>The Nu HTML checker finds neither error nor warning.</summary>
[Collection(BrowserCollection.Name)]
public sealed class HtmlValidityTests(BrowserHost host)
{
    private const string JarVariable = "PRESSKIT_VNU_JAR";

    [FactWithEnvironment(JarVariable)]
    public async Task Every_page_of_the_kit_is_valid() => Faults.ExpectNone(await CheckAsync(host.KitUrl, host.Kit.Pages));

    [FactWithEnvironment(JarVariable)]
    public async Task Every_page_of_a_rough_kit_is_valid()
    {
        var site = BuiltSite.Of(RoughKit.Create(), "https://example.org/");
        Faults.ExpectNone(await CheckAsync(await host.ServeAsync(site), RoughKit.TellingPages(site)));
    }

    // From a server, since the checker takes a file's security policy to allow nothing, not even its neighbours.
    private static async Task<IEnumerable<string>> CheckAsync(string siteUrl, IEnumerable<string> pages)
    {
        var output = await RunAsync(["-Xss8m", "-Dnu.validator.servlet.allow-forbidden-hosts=true", "-Dnu.validator.servlet.allowed-address-type=all", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", Environment.GetEnvironmentVariable(JarVariable)!, "--format", "json", "--stdout", .. pages.Select(page => siteUrl + page)]);
        // Without readable output nothing was checked.
        var messages = JsonNode.Parse(output)!["messages"]!.AsArray();
        return messages.Select(static message => $"{message!["url"]}:{message["lastLine"]}: {message["message"]}");
    }

    private static async Task<string> RunAsync(IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("java", arguments) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }
}
