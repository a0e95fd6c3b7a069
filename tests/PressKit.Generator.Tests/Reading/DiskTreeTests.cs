using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Tests.Reading;

public sealed class DiskTreeTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("presskit-").FullName;
    private readonly string _outside = Directory.CreateTempSubdirectory("presskit-").FullName;

    public DiskTreeTests() => Write(_outside, "secret.md", "secret");

    public void Dispose()
    {
        Directory.Delete(_root, recursive: true);
        Directory.Delete(_outside, recursive: true);
    }

    [Fact]
    public void Link_to_a_file_is_neither_listed_nor_read()
    {
        Write(_root, "content/id/a.md", "a");
        File.CreateSymbolicLink(Path.Combine(_root, "content/id/b.md"), Path.Combine(_outside, "secret.md"));
        var tree = new DiskTree(_root);

        Assert.Equal(["content/id/a.md"], tree.List("content"));
        Assert.Equal([new RefusedEntry("content/id/b.md", IsLink: true)], tree.ListRefused("content"));
        Assert.Null(tree.Read("content/id/b.md"));
        Assert.Null(tree.PlaceOf("content/id/b.md"));
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content/id")]
    public void Nothing_behind_a_linked_folder_is_listed_or_read(string folder)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_root, folder))!);
        Directory.CreateSymbolicLink(Path.Combine(_root, folder), _outside);
        var tree = new DiskTree(_root);

        Assert.Empty(tree.List(folder));
        Assert.Empty(tree.List("content"));
        Assert.Equal([new RefusedEntry(folder, IsLink: true)], tree.ListRefused("content"));
        Assert.Null(tree.Read(folder + "/secret.md"));
    }

    [Fact]
    public void Pipe_is_told_and_not_waited_for()
    {
        if (!OperatingSystem.IsLinux()) return;
        Write(_root, "content/site.yml", Sites.SampleKit.SiteYml);
        Write(_root, "content/id/articles/kosong.md", "");
        foreach (var name in (string[])["content/id/articles/pipa.md", "content/data/facts.yml"])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_root, name))!);
            System.Diagnostics.Process.Start("mkfifo", Path.Combine(_root, name)).WaitForExit();
        }

        var diagnostics = new DiagnosticBag();
        ReadKit.Read(new DiskTree(_root), diagnostics);
        Assert.Equal(
            [
                "content/data/facts.yml:1:1: error PK2008: this is a pipe, a socket or a device, which a kit cannot have: reading it may never end; put the file itself in its place",
                "content/id/articles/kosong.md:1:1: error PK2002: this file has no front matter; start it with a line '---', keys such as 'title: …', and a second line '---'",
                "content/id/articles/pipa.md:1:1: error PK2008: this is a pipe, a socket or a device, which a kit cannot have: reading it may never end; put the file itself in its place",
            ],
            diagnostics.ToSortedArray().Select(static diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void Root_may_be_a_link_itself()
    {
        var link = Path.Combine(_outside, "root");
        Directory.CreateSymbolicLink(link, _root);
        Write(_root, "content/id/a.md", "a");
        Assert.NotNull(new DiskTree(link).Read("content/id/a.md"));
    }

    [Fact]
    public void Kit_with_a_link_is_told_so()
    {
        Write(_root, "content/site.yml", Sites.SampleKit.SiteYml);
        Directory.CreateSymbolicLink(Path.Combine(_root, "content/data"), _outside);
        var diagnostics = new DiagnosticBag();
        ReadKit.Read(new DiskTree(_root), diagnostics);

        Assert.Equal(
            "content/data:1:1: error PK2008: this is a symbolic link, which a kit cannot have: it may lead out of it; put the file itself in its place",
            Assert.Single(diagnostics.ToSortedArray()).ToString());
    }

    private static void Write(string root, string path, string text)
    {
        var file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
