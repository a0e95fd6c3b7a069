using PressKit.Generator.Reading;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Media;

/// <summary>What is made once is not made again, and what was damaged is.</summary>
public sealed class PictureCacheTests : IDisposable
{
    private readonly PictureKit _kit = new();
    private readonly FakeImageTool _tool = new();

    public PictureCacheTests() => _kit.Add("x.jpg", Samples.Jpeg(600, 400));

    public void Dispose() => _kit.Dispose();

    [Fact]
    public void Second_build_makes_nothing_and_gives_the_same_bytes()
    {
        var first = _kit.Build(_tool);
        var again = new FakeImageTool { Problem = "asked for nothing" };

        Assert.Equal(first.Files, _kit.Build(again).Files);
        Assert.Empty(again.Resized);
        Assert.Empty(again.Cleaned);
    }

    [Fact]
    public void Damaged_entry_is_made_again()
    {
        var first = _kit.Build(_tool);
        foreach (var file in CachedFiles) File.AppendAllText(file, "damage");
        var again = new FakeImageTool();

        Assert.Equal(first.Files, _kit.Build(again).Files);
        Assert.NotEmpty(again.Resized);
    }

    [Theory]
    [InlineData("")]
    [InlineData("presskit cache 1\nx\ty\n")]
    [InlineData("\0\0\0")]
    public void Damaged_index_costs_time_only(string index)
    {
        var first = _kit.Build(_tool);
        File.WriteAllText(Path.Combine(_kit.CacheFolder, "index.txt"), index);
        Assert.Equal(first.Files, _kit.Build(_tool).Files);
    }

    [Fact]
    public void What_no_build_has_asked_for_in_a_month_is_dropped()
    {
        _kit.Build(_tool);
        var old = CachedFiles.ToArray();
        foreach (var file in old) File.SetLastWriteTimeUtc(file, DateTime.UtcNow - TimeSpan.FromDays(31));
        var same = _kit.Build(_tool);
        Assert.All(old, static file => Assert.True(File.Exists(file)));

        _kit.Add("x.jpg", Samples.Jpeg(700, 400));
        _kit.Build(_tool);
        Assert.All(old, static file => Assert.False(File.Exists(file)));
        _kit.Add("x.jpg", Samples.Jpeg(600, 400));
        Assert.Equal(same.Files, _kit.Build(_tool).Files);
    }

    [Fact]
    public void New_caption_reaches_the_files_without_new_pixels()
    {
        _kit.Build(_tool);
        _kit.Files["content/media/x.jpg.yml"] = "caption: {id: Baru, en: New words}\nalt: {id: a, en: a}\ncredit: c\nrights: own\n";
        var again = new FakeImageTool { Problem = "asked for nothing" };
        var site = _kit.Build(again);

        Assert.True(site.Result.IsPublished);
        var picture = site.Files.First(static file => file.Key.EndsWith("-480.webp", StringComparison.Ordinal));
        Assert.True(picture.Value.AsSpan().IndexOf("New words"u8) > 0);
    }

    [Fact]
    public void Addresses_change_with_the_picture_and_not_with_its_caption()
    {
        var first = PicturesIn(_kit.Build(_tool));
        _kit.Describe("x.jpg", more: "creator: Ha Văn");
        Assert.Equal(first, PicturesIn(_kit.Build(_tool)));
        _kit.Add("x.jpg", Samples.Jpeg(600, 401));
        Assert.Empty(first.Intersect(PicturesIn(_kit.Build(_tool))));
    }

    [Fact]
    public void Nothing_half_made_is_left()
    {
        var site = _kit.Build(new FakeImageTool { Problem = "VipsJpeg: premature end" });

        Assert.False(site.Result.IsPublished);
        Assert.Contains("content/media/x.jpg:1:1: error PK2306: this picture could not be made ready: VipsJpeg: premature end; open it in an image editor and save it again, or take it out", site.Messages);
        Assert.Empty(CachedFiles);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(_kit.CacheFolder, "work")));
    }

    [Fact]
    public void Picture_that_changes_during_the_build_is_not_taken_for_another()
    {
        var site = _kit.Build(_tool, files: new ChangingTree(_kit.Files));
        Assert.Contains(site.Messages, static message => message.Contains("PK2306", StringComparison.Ordinal) && message.Contains("changed during the build", StringComparison.Ordinal));
        Assert.Empty(CachedFiles);
    }

    [Fact]
    public void Full_disk_is_reported_at_the_picture()
    {
        // A file where the cache wants a folder: nothing can be written below it.
        File.WriteAllText(Path.Combine(_kit.CacheFolder, "work"), "");
        var site = _kit.Build(_tool);
        Assert.Contains(site.Messages, static message => message.StartsWith("content/media/x.jpg:1:1: error PK2306", StringComparison.Ordinal));
        Assert.False(site.Result.IsPublished);
    }

    [Fact]
    public void Two_builds_under_other_conditions_give_the_same_bytes()
    {
        var result = BuildTwice.Run(new BuildRequest { Files = _kit.Files, Output = new PressKit.Generator.Publishing.NoOutput(), Now = DateTimeOffset.UnixEpoch.AddYears(60), Workshop = new PressKit.Generator.Media.PictureWorkshop(_tool, _kit.CacheFolder) });
        Assert.True(result.IsPublished);
    }

    private IEnumerable<string> CachedFiles
    {
        get
        {
            var folder = Path.Combine(_kit.CacheFolder, "files");
            return Directory.Exists(folder) ? Directory.EnumerateFiles(folder) : [];
        }
    }

    private static string[] PicturesIn(TestSite site) => [.. site.Files.Keys.Where(static address => address.StartsWith("media/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private sealed class ChangingTree(MemoryTree kit) : IFileTree
    {
        private int _height = 400;

        public IEnumerable<string> List(string folder) => kit.List(folder);

        public byte[]? Read(string path) => path == "content/media/x.jpg" ? Samples.Jpeg(600, _height++) : kit.Read(path);
    }
}
