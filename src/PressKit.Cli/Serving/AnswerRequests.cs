using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using PressKit.Generator.Planning;

namespace PressKit.Cli.Serving;

/// <summary>
/// Answers a browser on this machine. A path is looked up among the addresses of the site, and never becomes a path of the disk;
/// a request that names another host comes from a page that tries to pass for this one (DNS rebinding) and is refused.
/// </summary>
/// <param name="basePath">The path of the site's root, from <c>/</c> to <c>/</c>.</param>
/// <param name="preview">Ready once the kit was read for the first time.</param>
/// <param name="ending">Ends the answers that would go on for ever.</param>
internal sealed class AnswerRequests(string basePath, Task<LivePreview> preview, CancellationToken ending)
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly string _ownFolder = basePath + PreviewFiles.Folder;
    private readonly DressPage _dress = new(basePath + PreviewFiles.Folder);
    private readonly Lazy<byte[]> _script = new(PreviewFiles.ReadScript);

    public async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers.ContentSecurityPolicy = "frame-ancestors 'self'";
        if (request.Host.Host.ToLowerInvariant() is not ("localhost" or "127.0.0.1" or "[::1]"))
        {
            response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return;
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        try
        {
            using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, ending);
            await AnswerPathAsync(context, request.Path.Value ?? "/", cancellation.Token);
        }
        catch (OperationCanceledException)
        {
            // The browser has gone, or the preview ends.
        }
    }

    private async Task AnswerPathAsync(HttpContext context, string path, CancellationToken cancellation)
    {
        var site = await preview.WaitAsync(cancellation);
        if (path == _ownFolder + PreviewFiles.Script) await WriteAsync(context, _script.Value, PreviewFiles.Script, cancellation);
        else if (path == _ownFolder + PreviewFiles.Events) await WriteEventsAsync(context, site, cancellation);
        else if (path != basePath && path + "/" == basePath) context.Response.Redirect(basePath);
        else if (path == "/" && basePath != "/") context.Response.Redirect(basePath);
        else await WriteFileAsync(context, site, path.StartsWith(basePath, StringComparison.Ordinal) ? AddressOf(path[basePath.Length..]) : null, cancellation);
    }

    // A folder is shown by its page, as on every host.
    private static string AddressOf(string path) => path.Length == 0 || path.EndsWith('/') ? path + SiteAddress.Chooser : path;

    private async Task WriteFileAsync(HttpContext context, LivePreview site, string? address, CancellationToken cancellation)
    {
        var revision = site.State.Revision;
        var file = address is null ? null : await site.FindAsync(address, cancellation);
        if (file is null)
        {
            context.Response.StatusCode = site.Shown is null ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status404NotFound;
            address = SiteAddress.NotFound;
            file = await site.FindAsync(address, cancellation);
        }

        // The address is that of the file found, which was named by the site.
        if (file is null) await WriteAsync(context, _dress.EmptyPage(revision), SiteAddress.NotFound, cancellation);
        else if (address!.EndsWith(".html", StringComparison.Ordinal)) await WriteAsync(context, _dress.Dress(file.Bytes.Span, address, revision, site.Shown?.Site), address, cancellation);
        else if (file.Place is not { } place) await WriteAsync(context, file.Bytes, address, cancellation);
        else await WritePlaceAsync(context, place, address, cancellation);
    }

    private static async Task WriteEventsAsync(HttpContext context, LivePreview site, CancellationToken cancellation)
    {
        // Server-sent events (WHATWG HTML, 9.2).
        context.Response.ContentType = "text/event-stream";
        if (HttpMethods.IsHead(context.Request.Method)) return;
        await foreach (var state in site.ListenAsync(cancellation))
        {
            await context.Response.WriteAsync($"data: {state.ToJson()}\n\n", cancellation);
            await context.Response.Body.FlushAsync(cancellation);
        }
    }

    private static async Task WriteAsync(HttpContext context, ReadOnlyMemory<byte> bytes, string address, CancellationToken cancellation)
    {
        context.Response.ContentType = TypeOf(address);
        context.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method)) await context.Response.BodyWriter.WriteAsync(bytes, cancellation);
    }

    private static async Task WritePlaceAsync(HttpContext context, string place, string address, CancellationToken cancellation)
    {
        context.Response.ContentType = TypeOf(address);
        if (HttpMethods.IsGet(context.Request.Method)) await context.Response.SendFileAsync(place, cancellation);
    }

    private static string TypeOf(string address)
    {
        if (Path.GetExtension(address).Length == 0) return "text/plain; charset=utf-8";
        var type = Types.TryGetContentType(address, out var known) ? known : "application/octet-stream";
        var isText = type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("json", StringComparison.Ordinal) || type.EndsWith("xml", StringComparison.Ordinal) || type.EndsWith("javascript", StringComparison.Ordinal);
        return isText ? type + "; charset=utf-8" : type;
    }
}
