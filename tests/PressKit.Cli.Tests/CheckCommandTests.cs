using System.Text.Json;

namespace PressKit.Cli.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private readonly KitFolder _kit = new();

    public void Dispose() => _kit.Dispose();

    [Fact]
    public void Check_writes_nothing()
    {
        var (exitCode, output, messages) = _kit.Run("check");

        Assert.Equal((ExitCode.Done, ""), (exitCode, output));
        Assert.Equal("Checked 6 pages: no errors.", messages[^1]);
        Assert.False(Directory.Exists(_kit.PathOf("_site")));
    }

    [Fact]
    public void Guides_beside_the_folders_of_the_languages_are_no_content()
    {
        var before = _kit.Run("check").Messages;
        foreach (var guide in new[] { "README.md", "README.id.md" }) _kit.Write($"content/{guide}", "# A guide without front matter, TODO\n\n[x](nowhere.md)\n");

        Assert.Equal(before, _kit.Run("check").Messages);
    }

    [Fact]
    public void Json_is_one_array_on_standard_output()
    {
        _kit.Write("content/id/articles/dua.md", "---\ntitle: Dua\ndaet: 2025-10-25\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n");
        var (exitCode, output, messages) = _kit.Run("check", "--format", "json");

        var found = JsonDocument.Parse(output).RootElement.EnumerateArray().Single(static entry => entry.GetProperty("severity").GetString() == "error");
        Assert.Equal(ExitCode.Failed, exitCode);
        Assert.Empty(messages);
        Assert.Equal(
            """{"code":"PK2103","severity":"error","path":"content/id/articles/dua.md","line":3,"column":1,"message":"key 'daet' is not known here","fix":"did you mean 'date'?"}""",
            JsonSerializer.Serialize(found, new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public void Mistake_in_a_template_is_shown_with_its_line_and_a_caret()
    {
        _kit.Write("templates/section.sbn-html", "<h1>\n\t<b>{{ page.titel }}</b>\n</h1>\n");
        var messages = _kit.Run("check").Messages;

        var index = Array.FindIndex(messages, static message => message.StartsWith("templates/section.sbn-html:2:13: error PK6003", StringComparison.Ordinal));
        Assert.Equal(["  |  <b>{{ page.titel }}</b>", "  |             ^"], messages[(index + 1)..(index + 3)]);
    }

    [Fact]
    public void Github_annotations_carry_file_line_and_column()
    {
        _kit.Write("content/id/articles/dua.md", "---\ntitle: Dua\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n\n[x](y.md)\n");
        Assert.Contains(
            "::error file=content/id/articles/dua.md,line=7,col=5,title=PK4101::the link 'y.md' leads to no page of this kit; link to a Markdown file of this kit, relative to this one",
            _kit.Run("check", "--format", "github").Output,
            StringComparison.Ordinal);
    }
}
