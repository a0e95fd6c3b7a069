using PressKit.Generator.Publishing;

namespace PressKit.Generator.Tests.Publishing;

public sealed class StagedOutputTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("presskit-").FullName;

    private string Target => Path.Combine(_folder, "_site");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Commit_replaces_the_last_site_as_a_whole()
    {
        Publish("old.html");
        Publish("id/new.html");

        Assert.Equal(["id/new.html"], FilesBelow(Target));
        Assert.Equal([Target], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void Discard_leaves_the_last_site_as_it_was()
    {
        Publish("old.html");
        var output = StagedOutput.Begin(Target);
        output.Write("new.html", "new"u8);
        output.Discard();

        Assert.Equal(["old.html"], FilesBelow(Target));
        Assert.Equal([Target], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void Begin_restores_the_last_site_when_a_run_was_killed_between_the_moves()
    {
        Publish("old.html");
        Directory.Move(Target, Path.Combine(_folder, "._site.previous"));
        StagedOutput.Begin(Target).Discard();

        Assert.Equal(["old.html"], FilesBelow(Target));
    }

    [Fact]
    public void Folder_that_presskit_did_not_make_is_not_replaced()
    {
        Directory.CreateDirectory(Target);
        Assert.True(StagedOutput.MayReplace(Target));

        File.WriteAllText(Path.Combine(Target, "thesis.txt"), "years of work");
        Assert.False(StagedOutput.MayReplace(Target));
    }

    private void Publish(string address)
    {
        var output = StagedOutput.Begin(Target);
        output.Write(address, "text"u8);
        output.Commit();
    }

    private static IEnumerable<string> FilesBelow(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal);
}
