namespace PressKit.Cli.Tests;

/// <summary>A second build into the same folder: pages that are as they were come from the last site, and nothing else changes.</summary>
public sealed class LastBuildTests : IDisposable
{
    private const string Page = "_site/id/artikel/satu.html";
    private readonly KitFolder _kit = new();

    public void Dispose() => _kit.Dispose();

    [Fact]
    public void Second_build_gives_the_same_files_and_messages()
    {
        var (first, files) = Build();
        var (second, again) = Build();
        Assert.Equal(first[..^1], second[..^1]);
        Assert.Equal(files, again);
    }

    [Fact]
    public void Changed_text_is_published()
    {
        Build();
        _kit.Write("content/id/articles/satu.md", "---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n\nKata lain.\n");
        Assert.Contains("Kata lain.", Build().Files["id/artikel/satu.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Page_that_somebody_changed_is_mended()
    {
        var files = Build().Files;
        _kit.Write(Page, "<p>Foreign words</p>");
        Assert.Equal(files, Build().Files);
    }

    [Fact]
    public void Page_that_was_replaced_by_a_link_is_mended()
    {
        var files = Build().Files;
        File.Move(_kit.PathOf(Page), _kit.PathOf("elsewhere.html"));
        File.CreateSymbolicLink(_kit.PathOf(Page), _kit.PathOf("elsewhere.html"));
        Assert.Equal(files, Build().Files);
        Assert.Null(new FileInfo(_kit.PathOf(Page)).LinkTarget);
    }

    [Theory]
    [InlineData("_site")]
    [InlineData(".presskit")]
    public void Build_needs_nothing_of_the_last_one(string folder)
    {
        var files = Build().Files;
        Directory.Delete(_kit.PathOf(folder), recursive: true);
        Assert.Equal(files, Build().Files);
    }

    [Fact]
    public void Damaged_record_is_passed_over()
    {
        var files = Build().Files;
        var record = Assert.Single(Directory.GetFiles(_kit.PathOf(".presskit/builds")));
        File.WriteAllText(record, "no record");
        Assert.Equal(files, Build().Files);
    }

    [Fact]
    public void Fresh_build_writes_every_page()
    {
        Build();
        var written = File.GetLastWriteTimeUtc(_kit.PathOf(Page));
        File.SetLastWriteTimeUtc(_kit.PathOf(Page), written.AddDays(-1));
        Build();
        Assert.Equal(written.AddDays(-1), File.GetLastWriteTimeUtc(_kit.PathOf(Page)));
        Build("--fresh");
        Assert.NotEqual(written.AddDays(-1), File.GetLastWriteTimeUtc(_kit.PathOf(Page)));
    }

    [Fact]
    public void Each_output_has_a_record_of_its_own()
    {
        Build();
        _kit.Run("build", "--output", "other");
        Assert.Equal(2, Directory.GetFiles(_kit.PathOf(".presskit/builds")).Length);
        Assert.Equal(_kit.Snapshot(), _kit.Snapshot("other"));
    }

    private (string[] Messages, SortedDictionary<string, string> Files) Build(params string[] options)
    {
        var (exitCode, _, messages) = _kit.Run(["build", .. options]);
        Assert.Equal(ExitCode.Done, exitCode);
        return (messages, _kit.Snapshot());
    }
}
