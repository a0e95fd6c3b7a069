using System.Text.Json;

namespace PressKit.Cli.Tests;

public sealed class TranslationCommandTests : IDisposable
{
    private readonly KitFolder _kit = new();

    public void Dispose() => _kit.Dispose();

    [Fact]
    public void Recorded_translation_is_fresh_until_one_sentence_of_its_source_changes()
    {
        Assert.Equal("stale", StateOf("content/en/articles/satu.md"));
        var (exitCode, output, _) = _kit.Run("translated", "content/en/articles/satu.md");
        Assert.Equal((ExitCode.Done, "content/en/articles/satu.md\n"), (exitCode, output));
        Assert.Equal("fresh", StateOf("content/en/articles/satu.md"));

        File.SetLastWriteTimeUtc(_kit.PathOf("content/id/articles/satu.md"), new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal("fresh", StateOf("content/en/articles/satu.md"));

        _kit.Write("content/id/articles/satu.md", "---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan satu.\n---\n\nIsi yang baru.\n");
        Assert.Equal("stale", StateOf("content/en/articles/satu.md"));
        Assert.Contains("         changed: content/id/articles/satu.md:7\n", _kit.Run("status").Output, StringComparison.Ordinal);
        var warning = Assert.Single(_kit.Run("check").Messages, static message => message.Contains("warning", StringComparison.Ordinal) && message.Contains("PK3003", StringComparison.Ordinal));
        Assert.StartsWith("content/en/articles/satu.md:6:7: warning PK3003: the source changed since this was translated: content/id/articles/satu.md:7 'Isi yang baru.'", warning, StringComparison.Ordinal);

        _kit.Run("build");
        Assert.Contains("The source has changed since this translation was made", _kit.Snapshot()["en/articles/one.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Recording_leaves_every_other_line_as_it_was()
    {
        var before = File.ReadAllText(_kit.PathOf("content/en/articles/satu.md"));
        _kit.Run("translated", "content/en/articles/satu.md");
        var after = File.ReadAllText(_kit.PathOf("content/en/articles/satu.md"));

        var start = before.IndexOf("translation: {of: id}", StringComparison.Ordinal);
        Assert.StartsWith(before[..start] + "translation:\n  of: id\n  blocks: [", after, StringComparison.Ordinal);
        Assert.EndsWith("]\n---\n\nText.\n", after, StringComparison.Ordinal);

        _kit.Run("translated", "content/en/articles/satu.md");
        Assert.Equal(after, File.ReadAllText(_kit.PathOf("content/en/articles/satu.md")));
    }

    [Fact]
    public void Status_names_missing_and_orphaned_editions()
    {
        _kit.Write("content/id/articles/dua.md", "---\ntitle: Dua\ndate: 2025-10-25\nsummary: Ringkasan.\ndraft: true\n---\n");
        _kit.Write("content/en/articles/three.md", "---\ntitle: Three\ndate: 2025-10-25\nsummary: Summary.\ntranslation: {of: id}\n---\n");

        Assert.Equal("missing", StateOf("content/en/articles/dua.md"));
        Assert.Equal("orphan", StateOf("content/en/articles/three.md"));
    }

    [Fact]
    public void File_that_is_no_translation_cannot_be_recorded()
    {
        Assert.Equal(ExitCode.Failed, _kit.Run("translated", "content/id/articles/satu.md").ExitCode);
        Assert.Equal(ExitCode.WrongUsage, _kit.Run("translated", "content/en/articles/none.md").ExitCode);
    }

    private string? StateOf(string path) => JsonDocument.Parse(_kit.Run("status", "--format", "json").Output).RootElement.EnumerateArray()
        .Single(entry => entry.GetProperty("path").GetString() == path)
        .GetProperty("state").GetString();
}
