using PressKit.Cli.Serving;

namespace PressKit.Cli.Tests.Serving;

public sealed class KitSnapshotTests : IDisposable
{
    private const string Article = "content/id/articles/satu.md";

    private readonly KitFolder _kit = new();

    public void Dispose() => _kit.Dispose();

    [Fact]
    public void Unchanged_files_keep_their_bytes()
    {
        var before = KitSnapshot.Take(_kit.Root);
        _kit.Write("content/id/articles/dua.md", "baru");
        var after = before.Rescan();

        Assert.Equal(["content/id/articles/dua.md"], after.ChangesSince(before).ToArray());
        Assert.Same(before.Read(Article), after.Read(Article));
    }

    [Fact]
    public void File_written_anew_with_the_same_words_is_no_change()
    {
        var before = KitSnapshot.Take(_kit.Root);
        _kit.Write(Article, File.ReadAllText(_kit.PathOf(Article)));

        Assert.Empty(before.Refresh([Article]).ChangesSince(before));
        Assert.Empty(before.Rescan().ChangesSince(before));
    }

    [Fact]
    public void Change_of_the_same_size_is_seen_when_an_event_names_it()
    {
        var before = KitSnapshot.Take(_kit.Root);
        var written = File.GetLastWriteTimeUtc(_kit.PathOf(Article));
        _kit.Write(Article, File.ReadAllText(_kit.PathOf(Article)).Replace("Satu", "Tuas", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(_kit.PathOf(Article), written);

        Assert.Equal([Article], before.Refresh([Article]).ChangesSince(before).ToArray());
    }

    [Fact]
    public void Missing_files_are_told()
    {
        var before = KitSnapshot.Take(_kit.Root);
        Directory.Delete(_kit.PathOf("content/en"), recursive: true);

        Assert.Equal(["content/en/articles/satu.md"], before.Rescan().MissingFrom(before));
        Assert.Equal(["content/en/articles/satu.md"], before.Refresh(["content/en/articles/satu.md"]).MissingFrom(before));
    }

    [Fact]
    public void Hidden_files_and_links_are_passed_over_however_they_are_named()
    {
        _kit.Write("secret/rahasia.md", "rahasia");
        _kit.Write("content/.rahasia/a.md", "a");
        _kit.Write("content/id/articles/.a.md", "a");
        File.CreateSymbolicLink(_kit.PathOf("content/id/articles/tautan.md"), _kit.PathOf("secret/rahasia.md"));
        Directory.CreateSymbolicLink(_kit.PathOf("content/id/lain"), _kit.PathOf("secret"));
        var named = KitSnapshot.Take(_kit.Root).Refresh(["content/.rahasia/a.md", "content/id/articles/.a.md", "content/id/articles/tautan.md", "content/id/lain/rahasia.md"]);

        Assert.Equal(["content/en/articles/satu.md", Article, "content/site.yml"], named.List("content"));
    }
}
