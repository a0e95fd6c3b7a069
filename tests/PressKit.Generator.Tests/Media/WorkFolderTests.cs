using PressKit.Generator.Media.Caching;

namespace PressKit.Generator.Tests.Media;

public sealed class WorkFolderTests : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("presskit-").FullName;

    public void Dispose() => Directory.Delete(_parent, recursive: true);

    [Fact]
    public void What_a_killed_build_left_is_cleared_by_the_next()
    {
        Directory.CreateDirectory(Path.Combine(_parent, "killed", "inside"));
        File.WriteAllText(Path.Combine(_parent, "killed", "inside", "x.png"), "x");
        File.WriteAllText(Path.Combine(_parent, "killed.lock"), "");
        File.WriteAllText(Path.Combine(_parent, "alone.lock"), "");
        using (var work = new WorkFolder(_parent)) Assert.Equal([work.Path, work.Path + ".lock"], Directory.GetFileSystemEntries(_parent).Order(StringComparer.Ordinal));
        Assert.Empty(Directory.GetFileSystemEntries(_parent));
    }

    [Fact]
    public void What_another_build_is_making_stays()
    {
        using var first = new WorkFolder(_parent);
        File.WriteAllText(Path.Combine(first.Path, "x.png"), "x");
        using (var second = new WorkFolder(_parent)) Assert.NotEqual(first.Path, second.Path);
        Assert.True(File.Exists(Path.Combine(first.Path, "x.png")));
    }
}
