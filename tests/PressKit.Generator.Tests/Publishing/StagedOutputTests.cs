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
    public void Linked_file_is_published_and_stays_where_it_was()
    {
        var file = Path.Combine(_folder, "x.jpg");
        File.WriteAllText(file, "picture");
        var output = StagedOutput.Begin(Target);
        output.Link("media/x.jpg", file);
        output.Commit();
        Publish("next.html");

        Assert.Equal(["next.html"], FilesBelow(Target));
        Assert.Equal("picture", File.ReadAllText(file));
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

    [Fact]
    public void Folder_with_the_manifest_of_something_else_is_not_replaced()
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(Target, "manifest.json"), """{"name": "some web application", "icons": []}""");
        Assert.False(StagedOutput.MayReplace(Target));
    }

    [Fact]
    public void Second_build_into_a_folder_is_refused_while_the_first_runs()
    {
        using var first = StagedOutput.Begin(Target);
        first.Write("first.html", "first"u8);

        var refusal = Assert.Throws<IOException>(() => StagedOutput.Begin(Target));
        Assert.Contains("another build is writing to", refusal.Message, StringComparison.Ordinal);
        first.Commit();
        Assert.Equal(["first.html"], FilesBelow(Target));
    }

    [Fact]
    public void Output_that_ended_leaves_the_next_one_alone()
    {
        var first = StagedOutput.Begin(Target);
        first.Commit();
        using var second = StagedOutput.Begin(Target);
        second.Write("second.html", "second"u8);
        first.Dispose();
        second.Commit();

        Assert.Equal(["second.html"], FilesBelow(Target));
    }

    [Fact]
    public void Begin_clears_what_a_killed_run_left_and_keeps_the_last_site()
    {
        Publish("old.html");
        Directory.CreateDirectory(Path.Combine(_folder, "._site.stage", "id"));
        File.WriteAllText(Path.Combine(_folder, "._site.stage", "id", "half.html"), "<p");
        File.WriteAllText(Path.Combine(_folder, "._site.lock"), "");
        Publish("new.html");

        Assert.Equal(["new.html"], FilesBelow(Target));
        Assert.Equal([Target], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public async Task Reader_finds_a_whole_site_at_every_moment_of_a_swap()
    {
        // Elsewhere the two moves leave a gap.
        if (!OperatingSystem.IsLinux()) return;
        Publish("page.html");
        using var stop = new CancellationTokenSource();
        var index = Path.Combine(Target, "page.html");
        var misses = Task.Run(() =>
        {
            var count = 0;
            while (!stop.IsCancellationRequested) count += File.Exists(index) ? 0 : 1;
            return count;
        });
        for (var round = 0; round < 200; round++) Publish("page.html");
        await stop.CancelAsync();

        Assert.Equal(0, await misses);
    }

    [Fact]
    public void Link_to_a_folder_stays_and_what_it_leads_to_is_replaced()
    {
        var real = Directory.CreateDirectory(Path.Combine(_folder, "real")).FullName;
        Directory.CreateSymbolicLink(Target, real);
        Publish("new.html");

        Assert.Equal(real, Directory.ResolveLinkTarget(Target, returnFinalTarget: true)?.FullName);
        Assert.Equal(["new.html"], FilesBelow(real));
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
