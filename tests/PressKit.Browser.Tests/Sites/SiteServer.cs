using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace PressKit.Browser.Tests.Sites;

/// <summary>Serves a site on loopback as a static host does: a folder by its index, anything missing by the site's own page for it.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly WebApplication _app;

    private SiteServer(WebApplication app, string basePath)
    {
        _app = app;
        Url = app.Urls.First() + basePath;
    }

    /// <summary>The address of the site's root, ending with <c>/</c>.</summary>
    public string Url { get; }

    /// <param name="basePath">The path of the site on its host: <c>/</c> or <c>/press-kit/</c>.</param>
    public static async Task<SiteServer> StartAsync(BuiltSite site, string basePath)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(context => AnswerAsync(context, site, basePath));
        await app.StartAsync();
        return new SiteServer(app, basePath);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task AnswerAsync(HttpContext context, BuiltSite site, string basePath)
    {
        var path = context.Request.Path.Value ?? "/";
        var address = path.StartsWith(basePath, StringComparison.Ordinal) ? path[basePath.Length..] : "404.html";
        if (address.Length == 0 || address.EndsWith('/')) address += "index.html";
        if (!site.Files.TryGetValue(address, out var bytes))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            (address, bytes) = ("404.html", site.Files["404.html"]);
        }

        context.Response.ContentType = Types.TryGetContentType(address, out var type) ? type : "application/octet-stream";
        await context.Response.Body.WriteAsync(bytes);
    }
}
