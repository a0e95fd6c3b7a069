using PressKit.Cli.Serving;

namespace PressKit.Cli.Tests.Serving;

public sealed class KitWatchTests : IDisposable
{
    private readonly KitFolder _kit = new();

    public void Dispose() => _kit.Dispose();

    [Fact]
    public async Task Kit_is_looked_at_again_and_again_where_the_system_has_no_watch_left()
    {
        var said = new List<string>();
        using var watch = new KitWatch(_kit.Root, static _ => throw new IOException("no watch is left"), said.Add);

        for (var look = 0; look < 3; look++) Assert.True((await watch.NextAsync(CancellationToken.None)).IsAnywhere);
        Assert.Equal("This system reports no changes of files (no watch is left); they are looked for twice a second.", Assert.Single(said));
    }

    [Fact]
    public async Task Changes_of_one_moment_come_together()
    {
        using var watch = new KitWatch(_kit.Root, static folder => new FileSystemWatcher(folder), static _ => { });
        _kit.Write("content/id/articles/dua.md", "a");
        _kit.Write("content/id/articles/tiga.md", "b");

        var change = await watch.NextAsync(CancellationToken.None);
        while (change.Paths.Count < 2) change = change.And(await watch.NextAsync(CancellationToken.None));
        Assert.Equal(["content/id/articles/dua.md", "content/id/articles/tiga.md"], change.Paths.Order(StringComparer.Ordinal));
    }
}
