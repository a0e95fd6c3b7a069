using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace PressKit.Browser.Tests.Browsing;

/// <summary>A tab on one site. Whatever it asks of anywhere else is refused and recorded, with every error of the console.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private const string WiderThanWindow = """
        () => {
          const root = document.documentElement;
          if (root.scrollWidth <= root.clientWidth) return [];
          const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > root.clientWidth + 0.5);
          return wide.slice(-3).map((element) => element.outerHTML.slice(0, 120));
        }
        """;

    private readonly IBrowserContext _context;
    private readonly string _siteUrl;
    private readonly ConcurrentQueue<string> _faults = [];

    private Visit(IBrowserContext context, IPage page, string siteUrl)
    {
        _context = context;
        _siteUrl = siteUrl;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>What went wrong since it was last asked.</summary>
    public IEnumerable<string> TakeFaults()
    {
        while (_faults.TryDequeue(out var fault)) yield return fault;
    }

    public static async Task<Visit> StartAsync(IBrowserContext context, string siteUrl)
    {
        var visit = new Visit(context, await context.NewPageAsync(), siteUrl);
        await context.RouteAsync("**/*", visit.AllowSiteOnlyAsync);
        visit.Page.Console += (_, message) => visit.Record(message.Type is "error" or "warning", $"console {message.Type}: {message.Text}");
        visit.Page.PageError += (_, error) => visit.Record(true, $"script error: {error}");
        visit.Page.RequestFailed += (_, request) => visit.Record(true, $"failed request: {request.Url} {request.Failure}");
        visit.Page.Response += (_, response) => visit.Record(response.Status >= 400, $"status {response.Status}: {response.Url}");
        return visit;
    }

    public Task GoAsync(string address) => Page.GotoAsync(_siteUrl + address, new() { WaitUntil = WaitUntilState.Load });

    /// <summary>Sets the colours and the width in CSS pixels under which the page is looked at.</summary>
    public async Task LookAsync(ColorScheme colours, int width)
    {
        await Page.EmulateMediaAsync(new() { ColorScheme = colours });
        await Page.SetViewportSizeAsync(width, 800);
    }

    /// <summary>What makes the page wider than the window; nothing when it is not.</summary>
    public async Task<IEnumerable<string>> OverflowAsync() =>
        (await Page.EvaluateAsync<string[]>(WiderThanWindow)).Select(element => $"{Page.ViewportSize!.Width}: wider than the window: {element}");

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private Task AllowSiteOnlyAsync(IRoute route)
    {
        if (route.Request.Url.StartsWith(_siteUrl, StringComparison.Ordinal)) return route.ContinueAsync();
        Record(true, $"request outside the site: {route.Request.Url}");
        return route.AbortAsync();
    }

    private void Record(bool isFault, string fault)
    {
        if (isFault) _faults.Enqueue(fault);
    }
}
