using System.Collections.Concurrent;
using Microsoft.Playwright;
using PressKit.Browser.Tests.Sites;

namespace PressKit.Browser.Tests.Browsing;

/// <summary>One browser for all tests, and this repository's kit under every way it is read: at a host's root, below it, from a disk.</summary>
public sealed class BrowserHost : IAsyncLifetime
{
    // The browser is Debian's; nothing is downloaded and nothing asked of the network.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly List<IAsyncDisposable> _servers = [];
    private readonly string _folder = Directory.CreateTempSubdirectory("presskit-").FullName;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Screenshots for a person to look at; not compared.</summary>
    public static string ScreenFolder { get; } = Path.Combine(AppContext.BaseDirectory, "screens");

    internal IBrowser Browser => _browser ?? throw new InvalidOperationException("The browser has not started.");

    /// <summary>The kit below the root of its host, as a project page is.</summary>
    internal BuiltSite Kit { get; private set; } = null!;

    internal string KitUrl { get; private set; } = "";

    internal string RootUrl { get; private set; } = "";

    internal string DiskUrl => new Uri(_folder + "/").AbsoluteUri;

    public async Task InitializeAsync()
    {
        Kit = BuiltSite.OfRepository("https://example.org/press-kit/");
        KitUrl = await ServeAsync(Kit, "/press-kit/");
        RootUrl = await ServeAsync(BuiltSite.OfRepository("https://example.org/"), "/");
        Kit.WriteTo(_folder);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = FindChromium(), Args = Flags });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        foreach (var server in _servers) await server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    internal async Task<string> ServeAsync(BuiltSite site, string basePath = "/")
    {
        var server = await SiteServer.StartAsync(site, basePath);
        _servers.Add(server);
        return server.Url;
    }

    /// <summary>A new tab that may ask only for what lies below <paramref name="siteUrl"/>, and records what went wrong.</summary>
    internal async Task<Visit> VisitAsync(string siteUrl, BrowserNewContextOptions? options = null)
    {
        var context = await Browser.NewContextAsync(options ?? new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });
        return await Visit.StartAsync(context, siteUrl);
    }

    /// <summary>Looks at each address, in several tabs at once, and gathers what <paramref name="look"/> finds wrong.</summary>
    internal async Task<List<string>> LookAtEachAsync(string siteUrl, IEnumerable<string> addresses, Func<Visit, string, Task<IEnumerable<string>>> look, BrowserNewContextOptions? options = null)
    {
        var queue = new ConcurrentQueue<string>(addresses);
        var faults = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, Math.Max(2, Environment.ProcessorCount)).Select(_ => LookAsync()));
        return [.. faults.Order(StringComparer.Ordinal)];

        async Task LookAsync()
        {
            await using var visit = await VisitAsync(siteUrl, options);
            while (queue.TryDequeue(out var address))
            {
                await visit.GoAsync(address);
                foreach (var fault in await look(visit, address)) faults.Add($"{address}: {fault}");
                foreach (var fault in visit.TakeFaults()) faults.Add($"{address}: {fault}");
            }
        }
    }

    private static string FindChromium()
    {
        string[] candidates = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
        return Environment.GetEnvironmentVariable("PRESSKIT_CHROMIUM")
            ?? candidates.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("No Chromium was found. Install it (apt-get install chromium) or name it in PRESSKIT_CHROMIUM.");
    }
}

[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserHost>
{
    public const string Name = "browser";
}
