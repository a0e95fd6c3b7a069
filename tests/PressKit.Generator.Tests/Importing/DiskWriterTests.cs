using PressKit.Generator.Importing;

namespace PressKit.Generator.Tests.Importing;

public sealed class DiskWriterTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("presskit-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void What_a_killed_run_left_is_cleared_and_other_hidden_files_stay()
    {
        Write("id/.satu.md.12345.presskit-new", "half");
        Write("id/.satu.md.swp", "an editor's");
        new DiskWriter(_root).Write("id/dua.md", "dua"u8.ToArray());
        Assert.Equal([".satu.md.swp", "dua.md"], Names("id"));
    }

    [Fact]
    public void What_another_run_is_writing_stays()
    {
        Write("id/.satu.md.12345.presskit-new", "half");
        using (new FileStream(PathOf("id/.satu.md.12345.presskit-new"), FileMode.Open, FileAccess.Write, FileShare.Delete)) new DiskWriter(_root).ClearLeft("id");
        Assert.Equal([".satu.md.12345.presskit-new"], Names("id"));
    }

    [Fact]
    public void No_file_is_replaced_when_one_cannot_be_written()
    {
        Write("satu.pdf", "old");
        Write("dua", "in the place of a folder");
        Assert.ThrowsAny<IOException>(() => new DiskWriter(_root).WriteAll([("satu.pdf", "new"u8.ToArray()), ("dua/tiga.pdf", "new"u8.ToArray())]));
        Assert.Equal("old", File.ReadAllText(PathOf("satu.pdf")));
        Assert.Equal(["dua", "satu.pdf"], Names(""));
    }

    [Fact]
    public void File_that_is_there_is_never_written_over_by_a_new_one()
    {
        var writer = new DiskWriter(_root);
        Assert.True(writer.Create("id/satu.md", "satu"u8.ToArray()));
        Assert.False(writer.Create("id/satu.md", "lain"u8.ToArray()));
        Assert.Equal("satu", File.ReadAllText(PathOf("id/satu.md")));
        Assert.Equal(["satu.md"], Names("id"));
    }

    [Fact]
    public void Link_that_leads_nowhere_is_not_written_through()
    {
        if (OperatingSystem.IsWindows()) return;
        File.CreateSymbolicLink(PathOf("satu.md"), PathOf("outside.md"));
        Record.Exception(() => new DiskWriter(_root).Create("satu.md", "satu"u8.ToArray()));
        Assert.Equal(["satu.md"], Names(""));
    }

    private string PathOf(string path) => Path.Combine(_root, path);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    private IEnumerable<string?> Names(string folder) => Directory.EnumerateFileSystemEntries(PathOf(folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
