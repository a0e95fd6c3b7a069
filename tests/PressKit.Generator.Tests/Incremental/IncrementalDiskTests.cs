using PressKit.Generator.Publishing;
using PressKit.Generator.Reading;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Incremental;

/// <summary>On a disk no time and no size of a file stands for what is in it, neither in the kit nor in the last site.</summary>
public sealed class IncrementalDiskTests : IDisposable
{
    private const string Article = "content/id/articles/satu.md";
    private const string Page = "id/artikel/satu.html";

    private readonly string _root = Directory.CreateTempSubdirectory("presskit-").FullName;
    private ReadOnlyMemory<byte> _record = ReadOnlyMemory<byte>.Empty;

    public IncrementalDiskTests()
    {
        var kit = SampleKit.Create();
        foreach (var path in kit.List("content"))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(InKit(path))!);
            File.WriteAllBytes(InKit(path), kit.Read(path)!);
        }

        Build();
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Site_stays_in_its_place_when_files_were_only_touched()
    {
        var before = new FileInfo(InSite(Page)).LastWriteTimeUtc;
        File.SetLastWriteTimeUtc(InKit(Article), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(InSite("index.html"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Build();
        Assert.Equal(2001, File.GetLastWriteTimeUtc(InSite("index.html")).Year);
        Assert.Equal(before, File.GetLastWriteTimeUtc(InSite(Page)));
        AssertIsAsFromNothing();
    }

    [Fact]
    public void Article_that_changed_behind_its_size_and_time_is_made_anew()
    {
        ChangeUnseen(InKit(Article), "Isi artikel satu.", "Isi artikel dua!!");
        Build();
        Assert.Contains("Isi artikel dua!!", File.ReadAllText(InSite(Page)), StringComparison.Ordinal);
        AssertIsAsFromNothing();
    }

    [Fact]
    public void Page_that_changed_behind_its_size_and_time_is_made_anew()
    {
        ChangeUnseen(InSite(Page), "Isi artikel satu.", "Isi artikel dua!!");
        Build();
        AssertIsAsFromNothing();
    }

    public static TheoryData<string> Harms => ["remove a page", "remove the manifest", "add a file", "add a hidden file", "add a folder", "link a page", "link a folder", "link to nothing", "remove all"];

    [Theory]
    [MemberData(nameof(Harms))]
    public void Site_that_others_changed_is_made_whole(string harm)
    {
        Harm(harm);
        Build();
        AssertIsAsFromNothing();
    }

    private void Harm(string harm)
    {
        switch (harm)
        {
            case "remove a page":
                File.Delete(InSite(Page));
                break;
            case "remove the manifest":
                File.Delete(InSite("manifest.json"));
                break;
            case "add a file":
                File.WriteAllText(InSite("id/lain.html"), "lain");
                break;
            case "add a hidden file":
                File.WriteAllText(InSite("id/.lain"), "lain");
                break;
            case "add a folder":
                Directory.CreateDirectory(InSite("id/kosong"));
                break;
            case "link a page":
                File.Move(InSite(Page), Path.Combine(_root, "moved.html"));
                File.CreateSymbolicLink(InSite(Page), Path.Combine(_root, "moved.html"));
                break;
            case "link a folder":
                Directory.Move(InSite("id"), Path.Combine(_root, "moved"));
                Directory.CreateSymbolicLink(InSite("id"), Path.Combine(_root, "moved"));
                break;
            case "link to nothing":
                File.Delete(InSite(Page));
                File.CreateSymbolicLink(InSite(Page), Path.Combine(_root, "nowhere"));
                break;
            default:
                Directory.Delete(InSite(""), recursive: true);
                break;
        }
    }

    private void AssertIsAsFromNothing()
    {
        var expected = new MemoryOutput();
        SitePipeline.Run(RequestFor(expected) with { LastBuild = null });
        var entries = new DirectoryInfo(InSite("")).EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }).ToArray();
        Assert.DoesNotContain(entries, static entry => entry.LinkTarget is not null);
        Assert.Equal(expected.Files.Keys.Order(StringComparer.Ordinal), entries.OfType<FileInfo>().Select(file => Path.GetRelativePath(InSite(""), file.FullName)).Order(StringComparer.Ordinal));
        Assert.All(expected.Files, file => Assert.Equal(file.Value, File.ReadAllBytes(InSite(file.Key))));
        Assert.Equal(expected.Files.Keys.Select(Path.GetDirectoryName).Where(static folder => folder != "").Distinct().Order(), entries.OfType<DirectoryInfo>().Select(folder => Path.GetRelativePath(InSite(""), folder.FullName)).Order());
    }

    private static void ChangeUnseen(string file, string from, string to)
    {
        var time = File.GetLastWriteTimeUtc(file);
        File.WriteAllText(file, File.ReadAllText(file).Replace(from, to, StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(file, time);
    }

    private void Build()
    {
        using var staged = StagedOutput.Begin(InSite(""));
        var result = SitePipeline.Run(RequestFor(staged));
        Assert.True(result.IsPublished);
        _record = result.Record;
    }

    private BuildRequest RequestFor(IOutput output) => new() { Files = new DiskTree(_root), Output = output, Now = EditedKit.Start, LastBuild = _record };

    private string InKit(string path) => Path.Combine(_root, path);

    private string InSite(string address) => Path.Combine(_root, "_site", address);
}
