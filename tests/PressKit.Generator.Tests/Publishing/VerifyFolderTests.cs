using PressKit.Generator.Publishing;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Publishing;

public sealed class VerifyFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("presskit-").FullName;

    public VerifyFolderTests()
    {
        var output = StagedOutput.Begin(_folder);
        foreach (var (address, bytes) in TestSite.Build(SampleKit.Create()).Files) output.Write(address, bytes);
        output.Commit();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Published_folder_is_as_its_manifest_says() => Assert.True(VerifyFolder.Compare(_folder)?.IsNone);

    [Fact]
    public void Missing_changed_and_extra_files_are_named()
    {
        File.Delete(PathOf("robots.txt"));
        File.AppendAllText(PathOf("id/index.html"), " ");
        File.AppendAllText(PathOf("SHA256SUMS"), "x");
        File.WriteAllText(PathOf("id/.tambahan.html"), "");
        var difference = VerifyFolder.Compare(_folder);

        Assert.NotNull(difference);
        Assert.False(difference.IsNone);
        Assert.Equal(["robots.txt"], difference.Missing.AsEnumerable());
        Assert.Equal(["SHA256SUMS", "id/index.html"], difference.Changed.Order(StringComparer.Ordinal));
        Assert.Equal(["id/.tambahan.html"], difference.Extra.AsEnumerable());
    }

    [Fact]
    public void Path_that_leaves_the_folder_is_missing_and_not_opened()
    {
        File.WriteAllText(PathOf("manifest.json"), """{"files": [{"path": "../../etc/passwd", "size": 1, "sha256": "x"}]}""");
        Assert.Contains("../../etc/passwd", VerifyFolder.Compare(_folder)!.Missing);
    }

    [Fact]
    public void Folder_without_a_manifest_cannot_be_compared()
    {
        File.WriteAllText(PathOf("manifest.json"), "{}");
        Assert.Null(VerifyFolder.Compare(_folder));
    }

    private string PathOf(string path) => Path.Combine(_folder, path);
}
