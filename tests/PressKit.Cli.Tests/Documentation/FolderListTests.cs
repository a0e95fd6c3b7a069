namespace PressKit.Cli.Tests.Documentation;

/// <summary>A page that says what a folder holds names everything in it.</summary>
public sealed class FolderListTests
{
    private static readonly string[] Built = ["bin", "obj"];

    [Theory]
    [InlineData("src/README.md", "src/PressKit.Generator")]
    [InlineData("tests/README.md", "tests")]
    [InlineData("tests/Fixtures/README.md", "tests/Fixtures")]
    public void Every_folder_is_named(string page, string folder)
    {
        var named = MarkdownDocument.Read(page).Content.Code.Select(static code => code.TrimEnd('/'));
        var folders = Directory.EnumerateDirectories(Path.Combine(Repository.Root, folder)).Select(static path => Path.GetFileName(path)).Except(Built);

        Assert.Empty(folders.Except(named).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("templates")]
    [InlineData("templates/assets")]
    public void Every_file_of_the_theme_is_named(string folder)
    {
        // Pages of one kind are named together, without their endings.
        var named = MarkdownDocument.Read("templates/README.md").Content.Code.ToHashSet(StringComparer.Ordinal);
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, folder)).Select(static path => Path.GetFileName(path)).Where(static name => name != "README.md");

        Assert.Empty(files.Where(name => !named.Contains(name) && !named.Contains(name.Split('.')[0])).Order(StringComparer.Ordinal));
    }
}
