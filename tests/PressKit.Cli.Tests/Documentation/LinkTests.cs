namespace PressKit.Cli.Tests.Documentation;

/// <summary>Links between pages of the documentation, and to other files of the repository.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Documents => [.. MarkdownDocument.All];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_lead_to_files_and_headings_that_are_there(string path)
    {
        foreach (var link in MarkdownDocument.Read(path).Content.Links.Where(static link => !Uri.TryCreate(link, UriKind.Absolute, out _)))
        {
            var parts = link.Split('#');
            var target = parts[0].Length == 0 ? path : Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(path)!, parts[0])));
            var full = Path.Combine(Repository.Root, target);
            Assert.True(File.Exists(full) || Directory.Exists(full), $"{path}: there is no '{link}'");
            if (parts.Length == 2) Assert.Contains(parts[1], MarkdownDocument.Read(target).Content.Headings.Select(static heading => heading.Anchor));
        }
    }
}
