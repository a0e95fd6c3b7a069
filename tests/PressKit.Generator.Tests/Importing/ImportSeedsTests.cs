using System.Collections.Immutable;
using System.Text;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Importing;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Tests.Importing;

public sealed class ImportSeedsTests
{
    private const string Article = """
        Pasar apung dibuka kembali

        Kabar Muara | 05/07/2025

        Pasar apung dibuka kembali setelah dua tahun. Pedagang datang sejak subuh.

        Sumber: https://kabarmuara.example.id/pasar-apung
        """;

    private const string Path = "id/articles/pasar-apung-dibuka-kembali.md";

    private readonly MemoryContent content = new();
    private readonly DiagnosticBag diagnostics = new();

    [Fact]
    public void Import_changes_nothing_when_it_is_repeated()
    {
        Import(Seed("a.txt", Article));
        var before = content.Text(Path);

        var again = Import(Seed("a.txt", Article));

        Assert.False(Assert.Single(again).Written);
        Assert.Equal(before, content.Text(Path));
        Assert.Empty(diagnostics.ToSortedArray());
    }

    [Fact]
    public void Import_follows_the_seed_when_the_file_is_as_written()
    {
        Import(Seed("a.txt", Article));
        Import(Seed("a.txt", Article.Replace("dua tahun", "tiga tahun", StringComparison.Ordinal)));

        Assert.Contains("tiga tahun", content.Text(Path), StringComparison.Ordinal);
        Assert.Empty(diagnostics.ToSortedArray());
    }

    [Theory]
    [InlineData("subuh", "fajar")]
    [InlineData("  written: ", "  catatan: ")]
    [InlineData("title: Pasar", "title: PASAR")]
    [InlineData("\n", "\r\n")]
    public void Import_leaves_a_file_alone_when_it_was_edited(string from, string to)
    {
        Import(Seed("a.txt", Article));
        content.Edit(Path, from, to);
        var edited = content.Text(Path);

        var file = Assert.Single(Import(Seed("a.txt", Article)));

        Assert.False(file.Written);
        Assert.Equal(edited, content.Text(Path));
        var warning = Assert.Single(diagnostics.ToSortedArray());
        Assert.Equal("content/" + Path + ":1:1: warning PK1004: this file was edited since its import and is left as it is; run import with --force to lose the edits", warning.ToString());
    }

    [Fact]
    public void Import_writes_over_an_edit_when_forced()
    {
        Import(Seed("a.txt", Article));
        var before = content.Text(Path);
        content.Edit(Path, "subuh", "fajar");

        Import(new ImportOptions(Force: true), Seed("a.txt", Article));

        Assert.Equal(before, content.Text(Path));
        Assert.Empty(diagnostics.ToSortedArray());
    }

    [Fact]
    public void Import_finds_its_file_when_that_was_renamed()
    {
        Import(Seed("a.txt", Article));
        content.Rename(Path, "id/articles/nama-lain.md");

        var file = Assert.Single(Import(Seed("a.txt", Article + "\n")));

        Assert.Equal("id/articles/nama-lain.md", file.Path);
        Assert.Null(content.Read(Path));
    }

    [Fact]
    public void Equal_titles_get_numbers_in_the_order_of_the_seeds()
    {
        var files = Import(Seed("a.txt", Article), Seed("b.txt", Article), Seed("c.txt", Article));

        Assert.Equal([Path, Path[..^3] + "-2.md", Path[..^3] + "-3.md"], files.Select(static file => file.Path));
        Assert.Contains("seed: b.txt", content.Text(Path[..^3] + "-2.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Import_takes_no_name_that_another_file_has()
    {
        content.Write(Path, Encoding.UTF8.GetBytes("ditulis tangan, tanpa kepala\n"));

        var file = Assert.Single(Import(Seed("a.txt", Article)));

        Assert.Equal(Path[..^3] + "-2.md", file.Path);
        Assert.Equal("ditulis tangan, tanpa kepala\n", content.Text(Path));
    }

    [Fact]
    public void Import_goes_on_when_a_seed_is_refused()
    {
        var files = Import(Seed("a.txt", ""), Seed("b.txt", "nol \0"), Seed("c.txt", Article), Seed("c.txt", Article));

        Assert.Equal([null, null, Path, null], files.Select(static file => file.Path));
        Assert.Equal(["PK1001", "PK1002", "PK1008"], diagnostics.ToSortedArray().Select(static diagnostic => diagnostic.Rule.Code));
        Assert.Equal([Path], content.List("id"));
    }

    [Fact]
    public void Import_writes_nothing_in_a_dry_run()
    {
        var file = Assert.Single(Import(new ImportOptions(DryRun: true), Seed("a.txt", Article)));

        Assert.True(file.Written);
        Assert.Equal(Path, file.Path);
        Assert.Empty(content.List(""));
    }

    [Fact]
    public void Import_names_the_publisher_as_the_kit_lists_it()
    {
        content.Write("data/publishers.yml", Encoding.UTF8.GetBytes("- host: www.kabarmuara.example.id\n  name: Harian Kabar Muara\n"));
        Import(Seed("a.txt", Article));

        Assert.Contains("  publisher: Harian Kabar Muara\n", content.Text(Path), StringComparison.Ordinal);
    }

    [Fact]
    public void Import_lists_the_lines_it_dropped()
    {
        var file = Assert.Single(Import(Seed("a.txt", Article + "\nKomentar (2)\nBagus!\n")));

        Assert.Equal([8, 9], file.Report.Dropped.Select(static line => line.Number));
        Assert.Equal("Bagus!", file.Report.Dropped[1].Text);
    }

    private static Seed Seed(string name, string text) => new(name, "seeds/" + name, Encoding.UTF8.GetBytes(text), null);

    private ImmutableArray<ImportedFile> Import(params Seed[] seeds) => Import(new ImportOptions(), seeds);

    private ImmutableArray<ImportedFile> Import(ImportOptions options, params Seed[] seeds) =>
        new ImportSeeds(content, content, diagnostics).Import(seeds, options, "content");

    private sealed class MemoryContent : IFileTree, IArticleWriter
    {
        private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

        public IEnumerable<string> List(string folder) => files.Keys.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).ToArray();

        public byte[]? Read(string path) => files.GetValueOrDefault(path);

        public void Write(string path, byte[] bytes) => files[path] = bytes;

        public string Text(string path) => Encoding.UTF8.GetString(files[path]);

        public void Edit(string path, string from, string to) => files[path] = Encoding.UTF8.GetBytes(Text(path).Replace(from, to, StringComparison.Ordinal));

        public void Rename(string from, string to)
        {
            files[to] = files[from];
            files.Remove(from);
        }
    }
}
