using System.Net;
using System.Net.Sockets;

namespace PressKit.Cli.Tests.Serving;

public sealed class PreviewServerTests : IDisposable
{
    private readonly KitFolder _kit = new();

    public void Dispose() => _kit.Dispose();

    [Fact]
    public async Task Page_is_served_with_the_script_that_keeps_it_up_to_date()
    {
        await using var preview = await RunningPreview.StartAsync(_kit);
        using var response = await preview.GetAsync("id/artikel/satu.html");
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.Contains(">Satu</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<script defer src=\"/.presskit/preview.js\" data-revision=\"", page, StringComparison.Ordinal);
        Assert.Contains("connect-src 'self'", page, StringComparison.Ordinal);
        Assert.Contains("EventSource", await preview.TextAsync(".presskit/preview.js"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "text/html; charset=utf-8")]
    [InlineData("id/", "text/html; charset=utf-8")]
    [InlineData("id/artikel/satu.txt", "text/plain; charset=utf-8")]
    [InlineData("assets/style.css", "text/css; charset=utf-8")]
    [InlineData("assets/copy.js", "text/javascript; charset=utf-8")]
    [InlineData("assets/icon.svg", "image/svg+xml; charset=utf-8")]
    [InlineData("id/feed.xml", "text/xml; charset=utf-8")]
    [InlineData("sitemap.xml", "text/xml; charset=utf-8")]
    [InlineData("manifest.json", "application/json; charset=utf-8")]
    [InlineData("SHA256SUMS", "text/plain; charset=utf-8")]
    [InlineData("robots.txt", "text/plain; charset=utf-8")]
    public async Task Every_file_of_the_site_is_served_with_its_type(string path, string type)
    {
        await using var preview = await RunningPreview.StartAsync(_kit);
        using var response = await preview.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
        Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("localhost:1", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:9999", HttpStatusCode.OK)]
    [InlineData("[::1]", HttpStatusCode.OK)]
    [InlineData("attacker.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost.attacker.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.attacker.example:4321", HttpStatusCode.MisdirectedRequest)]
    [InlineData("[::2]", HttpStatusCode.MisdirectedRequest)]
    [InlineData("0.0.0.0", HttpStatusCode.MisdirectedRequest)]
    public async Task Host_that_is_not_this_machine_is_refused(string host, HttpStatusCode status)
    {
        await using var preview = await RunningPreview.StartAsync(_kit);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("id/index.html", UriKind.Relative));
        request.Headers.Host = host;
        using var response = await preview.SendAsync(request);

        Assert.Equal(status, response.StatusCode);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Method_that_changes_things_is_refused(string method)
    {
        await using var preview = await RunningPreview.StartAsync(_kit);
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri("id/index.html", UriKind.Relative));
        using var response = await preview.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Head_is_answered_without_a_body()
    {
        await using var preview = await RunningPreview.StartAsync(_kit);
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri("id/index.html", UriKind.Relative));
        using var response = await preview.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/content/site.yml")]
    [InlineData("/../content/site.yml")]
    [InlineData("/id/../../content/site.yml")]
    [InlineData("/%2e%2e/content/site.yml")]
    [InlineData("/..%2fcontent%2fsite.yml")]
    [InlineData("/id/..%5c..%5ccontent%5csite.yml")]
    [InlineData("//etc/passwd")]
    [InlineData("/.presskit/cache/index.txt")]
    [InlineData("/.presskit/../content/site.yml")]
    [InlineData("/id/artikel/satu.html/")]
    [InlineData("/id/artikel/satu.html%00")]
    public async Task Path_that_is_no_address_of_the_site_is_not_found(string path)
    {
        await using var preview = await RunningPreview.StartAsync(_kit);

        Assert.InRange(await preview.StatusOfRawAsync(path), 400, 404);
    }

    [Fact]
    public async Task Missing_page_is_the_site_s_own_and_stays_up_to_date()
    {
        await using var preview = await RunningPreview.StartAsync(_kit, "/press-kit/");
        using var response = await preview.GetAsync("id/nowhere.html");
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("<h1>404</h1>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/press-kit/id/index.html\"", page, StringComparison.Ordinal);
        Assert.Contains("src=\"/press-kit/.presskit/preview.js\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Site_is_shown_below_its_base_path_alone()
    {
        await using var preview = await RunningPreview.StartAsync(_kit, "/press-kit/");

        Assert.Equal("/press-kit/", preview.Url.AbsolutePath);
        using var inside = await preview.GetAsync("/press-kit/id/artikel/satu.html");
        Assert.Equal(HttpStatusCode.OK, inside.StatusCode);
        using var outside = await preview.GetAsync("/id/artikel/satu.html");
        Assert.Equal(HttpStatusCode.NotFound, outside.StatusCode);
        foreach (var path in new[] { "/", "/press-kit" })
        {
            using var root = await preview.GetAsync(path);
            Assert.Equal(HttpStatusCode.Redirect, root.StatusCode);
            Assert.Equal("/press-kit/", root.Headers.Location!.OriginalString);
        }
    }

    [Fact]
    public async Task Port_that_is_taken_is_said_and_the_next_free_one_is_used()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port;
        await using var preview = await RunningPreview.StartAsync(_kit, port: taken);

        Assert.True(preview.Url.Port > taken);
        Assert.Contains($"Port {taken} is taken; {preview.Url.Port} is free.", preview.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_writes_nothing_into_the_kit_and_ends_well()
    {
        await using var preview = await RunningPreview.StartAsync(_kit);
        await preview.TextAsync("manifest.json");

        Assert.Equal(ExitCode.Done, await preview.EndAsync());
        Assert.False(Directory.Exists(_kit.PathOf("_site")));
        Assert.Equal(["content"], Directory.EnumerateFileSystemEntries(_kit.Root).Select(static entry => Path.GetFileName(entry)).Where(static name => name != ".presskit"));
    }
}
