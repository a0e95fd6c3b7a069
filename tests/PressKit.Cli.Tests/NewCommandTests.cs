using System.Text;

namespace PressKit.Cli.Tests;

public sealed class NewCommandTests : IDisposable
{
    private readonly KitFolder _kit = new();

    public void Dispose() => _kit.Dispose();

    [Theory]
    [InlineData("article", "content/id/articles/bo-truong-x.md", "content/en/articles/bo-truong-x.md")]
    [InlineData("page", "content/id/bo-truong-x.md", "content/en/bo-truong-x.md")]
    [InlineData("fact", "content/data/facts.yml")]
    [InlineData("quote", "content/data/quotes.yml")]
    [InlineData("person", "content/data/people.yml")]
    [InlineData("event", "content/data/timeline.yml")]
    public void Each_kind_is_a_draft_that_passes_the_check(string kind, params string[] paths)
    {
        // Signs that mean something in YAML, and letters that an address cannot hold.
        var (exitCode, output, messages) = _kit.Run("new", kind, "Bộ \"trưởng\": 'X' # - {}");

        Assert.Equal(ExitCode.Done, exitCode);
        Assert.Equal(paths, output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("'presskit check --drafts'", messages[^1], StringComparison.Ordinal);
        Assert.Equal(["Checked 6 pages: no errors."], _kit.Run("check", "--strict").Messages.Where(static message => !message.Contains(": notice ", StringComparison.Ordinal)));
        Assert.All(paths, path => Assert.Contains("'Bộ \"trưởng\": ''X'' # - {}'", File.ReadAllText(_kit.PathOf(path)), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("article")]
    [InlineData("page")]
    public void Draft_of_a_document_has_no_mistake_when_drafts_are_checked(string kind)
    {
        _kit.Run("new", kind, "Judul");
        Assert.Equal(ExitCode.Done, _kit.Run("check", "--drafts", "--strict").ExitCode);
    }

    [Fact]
    public void Other_languages_are_translations_of_the_kits_own()
    {
        _kit.Run("new", "article", "Judul", "--date", "2026-01-02");

        Assert.Contains("\ndate: 2026-01-02 ", Read("content/id/articles/judul.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("translation", Read("content/id/articles/judul.md"), StringComparison.Ordinal);
        Assert.Contains("\ntranslation: {of: id} ", Read("content/en/articles/judul.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("\ndate:", Read("content/en/articles/judul.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_edition_is_added_by_name_under_the_slug_of_its_own_title()
    {
        _kit.Write("content/id/articles/dua.md", "---\ntitle: Dua\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n");
        Assert.Equal("content/en/articles/dua.md", _kit.Run("new", "article", "Number two", "--lang", "en", "--name", "dua").Output.TrimEnd());

        Assert.Contains("\nslug: number-two\ntranslation: {of: id} ", Read("content/en/articles/dua.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Document_that_is_there_is_left_as_it_is()
    {
        _kit.Write("content/en/articles/judul.md", "mine");
        var (exitCode, output, messages) = _kit.Run("new", "article", "Judul");

        Assert.Equal((ExitCode.WrongUsage, ""), (exitCode, output));
        Assert.Contains("content/en/articles/judul.md is there already", Assert.Single(messages), StringComparison.Ordinal);
        Assert.Equal("mine", Read("content/en/articles/judul.md"));
        Assert.False(File.Exists(_kit.PathOf("content/id/articles/judul.md")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# A remark\n")]
    [InlineData("- id: one # first\n  when: 2025\n")]
    [InlineData("- id: one\r\n  when: 2025\r\n# end\r\n")]
    [InlineData("\uFEFF- {id: one, when: 2025}")]
    public void Entry_follows_what_is_there_byte_for_byte(string text)
    {
        _kit.Write("content/data/timeline.yml", text);
        Assert.Equal(ExitCode.Done, _kit.Run("new", "event", "Pembukaan").ExitCode);

        var after = Read("content/data/timeline.yml", Encoding.UTF8);
        Assert.StartsWith(text, after, StringComparison.Ordinal);
        Assert.Contains("- id: pembukaan", after[text.Length..], StringComparison.Ordinal);
        if (text.Contains('\r', StringComparison.Ordinal)) Assert.Equal(after, after.ReplaceLineEndings("\r\n"));
    }

    [Theory]
    [InlineData("  - id: one\n    when: 2025\n", ExitCode.WrongUsage, "is not a list whose entries start with '- ' at the first column")]
    [InlineData("[{id: one, when: 2025}]\n", ExitCode.WrongUsage, "is not a list")]
    [InlineData("- id: pembukaan\n  when: 2025\n", ExitCode.WrongUsage, "'pembukaan' is the name of an entry in line 1 of content/data/timeline.yml")]
    [InlineData("- id: \"one\n", ExitCode.Failed, "error PK2101")]
    [InlineData("one: two\n", ExitCode.Failed, "error PK2105")]
    public void File_that_no_entry_can_be_added_to_is_left_as_it_is(string text, int expected, string message)
    {
        _kit.Write("content/data/timeline.yml", text);
        var (exitCode, output, messages) = _kit.Run("new", "event", "Pembukaan");

        Assert.Equal((expected, ""), (exitCode, output));
        Assert.Contains(message, Assert.Single(messages), StringComparison.Ordinal);
        Assert.Equal(text, Read("content/data/timeline.yml"));
    }

    [Fact]
    public void Data_file_that_is_not_there_is_made_with_its_explanation()
    {
        _kit.Run("new", "fact", "Jumlah");
        Assert.Contains("# Facts: what is counted", Read("content/data/facts.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Picture_from_elsewhere_is_copied_under_a_name_for_addresses()
    {
        _kit.Write("IMG 20.JPG", "a picture");
        Assert.Equal("content/media/img-20.jpg\ncontent/media/img-20.jpg.yml", _kit.Run("new", "picture", "IMG 20.JPG").Output.ReplaceLineEndings("\n").TrimEnd());

        Assert.Equal("a picture", Read("content/media/img-20.jpg"));
        Assert.Equal(ExitCode.Done, _kit.Run("check", "--strict").ExitCode);
    }

    [Fact]
    public void Picture_that_was_copied_by_a_killed_run_gets_its_sidecar()
    {
        _kit.Write("x.png", "a picture");
        _kit.Write("content/media/x.png", "a picture");
        Assert.Equal("content/media/x.png.yml", _kit.Run("new", "picture", "x.png").Output.TrimEnd());
        File.Delete(_kit.PathOf("content/media/x.png.yml"));
        _kit.Write("content/media/x.png", "b picture");

        Assert.Equal(ExitCode.WrongUsage, _kit.Run("new", "picture", "x.png").ExitCode);
    }

    [Fact]
    public void Nothing_is_written_through_a_link_out_of_the_kit()
    {
        if (OperatingSystem.IsWindows()) return;
        Directory.CreateDirectory(_kit.PathOf("outside"));
        Directory.Delete(_kit.PathOf("content/id/articles"), recursive: true);
        Directory.CreateSymbolicLink(_kit.PathOf("content/id/articles"), _kit.PathOf("outside"));
        Directory.CreateSymbolicLink(_kit.PathOf(".vscode"), _kit.PathOf("outside"));
        var (exitCode, _, messages) = _kit.Run("new", "article", "Judul");

        Assert.Equal(ExitCode.Failed, exitCode);
        Assert.Contains("is a symbolic link", Assert.Single(messages), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Failed, _kit.Run("schema").ExitCode);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_kit.PathOf("outside")));
    }

    [Fact]
    public void Picture_of_the_kit_gets_its_sidecar_once()
    {
        _kit.Write("content/media/x.png", "a picture");
        Assert.Equal("content/media/x.png.yml", _kit.Run("new", "picture", "x.png").Output.TrimEnd());
        _kit.Write("content/media/x.png.yml", "mine");

        Assert.Equal(ExitCode.WrongUsage, _kit.Run("new", "picture", "content/media/x.png").ExitCode);
        Assert.Equal("mine", Read("content/media/x.png.yml"));
    }

    [Theory]
    [InlineData("did you mean 'article'?", "new", "artikel", "Judul")]
    [InlineData("did you mean 'quote'?", "new", "quotes", "Words")]
    [InlineData("the title is missing", "new", "article")]
    [InlineData("the title is missing", "new", "article", " ")]
    [InlineData("has no letter or digit that a name can be made of", "new", "page", "?!")]
    [InlineData("cannot be a name", "new", "page", "Judul", "--name", "../x")]
    [InlineData("is not a day (2025-10-25)", "new", "fact", "Jumlah", "--date", "besok")]
    [InlineData("is not a date such as", "new", "article", "Judul", "--date", "2025")]
    [InlineData("is not a language of this kit", "new", "article", "Judul", "--lang", "fr")]
    [InlineData("--lang is for articles and pages", "new", "fact", "Jumlah", "--lang", "id")]
    [InlineData("there is no section 'berita'", "new", "article", "Judul", "--section", "berita")]
    [InlineData("there is no picture", "new", "picture", "none.jpg")]
    [InlineData("no picture that can be published", "new", "picture", "content/site.yml")]
    public void Mistake_is_named_and_nothing_is_written(string message, params string[] arguments)
    {
        var before = _kit.Snapshot("content");
        var (exitCode, output, messages) = _kit.Run(arguments);

        Assert.Equal((ExitCode.WrongUsage, ""), (exitCode, output));
        Assert.Contains(message, messages[0], StringComparison.Ordinal);
        Assert.Equal(before, _kit.Snapshot("content"));
    }

    [Fact]
    public void Folder_without_a_kit_is_named()
    {
        using var empty = new EmptyFolder();
        var (exitCode, _, messages) = empty.Run("new", "article", "Judul");

        Assert.Equal(ExitCode.Failed, exitCode);
        Assert.Contains("this folder holds no kit", Assert.Single(messages), StringComparison.Ordinal);
    }

    private string Read(string path) => File.ReadAllText(_kit.PathOf(path));

    // With the byte order mark, which the plain reading drops.
    private string Read(string path, Encoding encoding) => encoding.GetString(File.ReadAllBytes(_kit.PathOf(path)));
}
