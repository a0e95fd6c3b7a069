using PressKit.Generator.Publishing.Preflight;
using PressKit.Generator.Reading;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Publishing.Preflight;

public sealed class PreflightSiteTests
{
    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("https://example.org/press-kit/")]
    public void Real_kit_passes_under_its_address(string baseUrl)
    {
        var site = baseUrl == RealKit.BaseUrl ? RealKit.Site : TestSite.Build(new DiskTree(RealKit.Root), baseUrl);
        var folder = new SiteFolder(site.Files);

        Assert.Empty(PreflightSite.Run(new PreflightRequest { Folder = folder, BaseUrl = new Uri(baseUrl) }).Diagnostics);
        Assert.Empty(PreflightSite.Run(new PreflightRequest { Folder = folder }).Diagnostics);
    }

    [Fact]
    public void Real_kit_without_an_address_passes_at_the_root_of_a_domain()
    {
        var folder = new SiteFolder(TestSite.Build(new DiskTree(RealKit.Root)).Files);

        Assert.Empty(PreflightSite.Run(new PreflightRequest { Folder = folder, BasePaths = ["/"] }).Diagnostics);
        Assert.Equal(["PK8004"], PreflightSite.Run(new PreflightRequest { Folder = folder }).Diagnostics.Select(static diagnostic => diagnostic.Rule.Code));
    }

    [Fact]
    public void Site_without_its_two_fixed_pages_is_told_so()
    {
        var folder = new MemoryFolder { ["Index.html"] = "" };
        folder.Remove("index.html");
        folder.Remove("404.html");
        Assert.Equal(
            [
                "404.html:1:1: warning PK8002: the site has no page for missing addresses, so the host shows its own; add 404.html at the root",
                "index.html:1:1: error PK8001: the site has no first page; publish a folder with index.html at its root",
            ],
            MessagesOf(folder));
    }

    [Fact]
    public void Site_larger_than_the_host_publishes_is_an_error()
    {
        var folder = new MemoryFolder();
        folder.Add(new BuiltFile("media/a.zip", 600_000_000));
        folder.Add(new BuiltFile("media/b.zip", 104_857_600));
        Assert.Equal(["media/a.zip:1:1: warning PK8203: the file has 600.0 MB; a branch takes at most 104.9 MB; make it smaller, or publish it elsewhere and link to it"], MessagesOf(folder));

        folder.Add(new BuiltFile("media/c.zip", 96_000_000));
        Assert.Contains(".:1:1: warning PK8202: the site has 800.9 MB of the 1000.0 MB that the host publishes; the largest files are media/a.zip (600.0 MB), media/b.zip (104.9 MB), media/c.zip (96.0 MB)", MessagesOf(folder));

        folder.Add(new BuiltFile("media/d.zip", 200_000_000));
        Assert.Contains(MessagesOf(folder), static message => message.StartsWith(".:1:1: error PK8201: the site has 1000.9 MB; the host publishes at most 1000.0 MB; the largest files are media/a.zip (600.0 MB), media/d.zip", StringComparison.Ordinal));
        Assert.DoesNotContain(MessagesOf(folder), static message => message.Contains("PK8202", StringComparison.Ordinal));
    }

    [Fact]
    public void Symbolic_link_is_an_error_and_serves_nothing()
    {
        var folder = new MemoryFolder { ["index.html"] = "<a href=latest.html>x</a>" };
        folder.Add(new BuiltFile("latest.html", 10, IsLink: true));
        Assert.Equal(
            [
                "index.html:1:9: error PK8101: 'latest.html' leads to no file of the site; add the file, or take the link out",
                "latest.html:1:1: error PK8207: this is a symbolic link, which the host does not publish; put the file itself in its place",
            ],
            MessagesOf(folder));
    }

    [Fact]
    public void Control_character_in_a_name_breaks_no_line_of_the_report()
    {
        var folder = new MemoryFolder { ["a\nb.txt"] = "" };
        Assert.Equal(["a<U+000A>b.txt:1:1: error PK8205: the name holds the control character U+000A, which the upload refuses; rename the file"], MessagesOf(folder));
    }

    [Fact]
    public void Folder_on_a_disk_is_listed_whole_and_no_link_is_followed()
    {
        var root = Directory.CreateTempSubdirectory("presskit-");
        try
        {
            Directory.CreateDirectory(Path.Combine(root.FullName, ".well-known"));
            File.WriteAllText(Path.Combine(root.FullName, ".well-known", "x.txt"), "12345");
            Directory.CreateSymbolicLink(Path.Combine(root.FullName, "loop"), root.FullName);
            File.CreateSymbolicLink(Path.Combine(root.FullName, "link.txt"), Path.Combine(root.FullName, ".well-known", "x.txt"));

            var files = new DiskFolder(root.FullName).List().OrderBy(static file => file.Path, StringComparer.Ordinal).ToArray();
            Assert.Equal([".well-known/x.txt", "link.txt", "loop"], files.Select(static file => file.Path));
            Assert.Equal([false, true, true], files.Select(static file => file.IsLink));
            Assert.Equal(5, files[0].Size);
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> MessagesOf(MemoryFolder folder) =>
        PreflightSite.Run(new PreflightRequest { Folder = folder }).Diagnostics.Select(static diagnostic => diagnostic.ToString());

    private sealed class SiteFolder(IReadOnlyDictionary<string, byte[]> files) : IBuiltFolder
    {
        public IEnumerable<BuiltFile> List() => files.Select(static file => new BuiltFile(file.Key, file.Value.Length));

        public byte[] Read(string path) => files[path];
    }
}
