using System.Text;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Checks;

public sealed class StalenessTests
{
    [Fact]
    public void Translation_that_was_never_recorded_is_a_notice_with_the_line_to_paste()
    {
        var notice = TestSite.Build(SampleKit.CreateTranslated()).Result.Diagnostics.Single(static diagnostic => diagnostic.Rule.Code == "PK3004");

        Assert.Equal(Severity.Notice, notice.Severity);
        Assert.Equal("content/en/articles/satu.md", notice.Place.Path);
        Assert.StartsWith("bring it up to date, then run 'presskit translated content/en/articles/satu.md' or write 'blocks: [", notice.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void Record_of_a_long_text_is_not_written_into_the_message()
    {
        var kit = SampleKit.CreateTranslated();
        Change(kit, "id", "Isi artikel satu.", string.Concat(Enumerable.Repeat("Isi artikel satu.\n\n", 60)));
        var notice = TestSite.Build(kit).Result.Diagnostics.Single(static diagnostic => diagnostic.Rule.Code == "PK3004");

        Assert.Equal("bring it up to date, then run 'presskit translated content/en/articles/satu.md'", notice.Fix);
    }

    [Theory]
    [InlineData("Isi artikel satu.", "Isi  artikel\nsatu.", 0)]
    [InlineData("Isi artikel satu.", "Isi artikel dua.", 1)]
    [InlineData("title: Satu", "title: Dua", 1)]
    [InlineData("## Bagian kedua", "Bagian kedua", 1)]
    [InlineData("Isi artikel satu.\n", "Isi artikel satu.\n\nIsi baru.\n", 1)]
    [InlineData("Isi artikel satu.\n", "", 1)]
    public void Block_is_stale_when_its_words_change_and_only_then(string before, string after, int stale)
    {
        var kit = RecordedKit();
        Assert.Empty(TestSite.Build(kit).Messages);

        Change(kit, "id", before, after);
        Assert.Equal(stale, TestSite.Build(kit).Messages.Count(static message => message.Contains("warning PK3003", StringComparison.Ordinal)));
    }

    [Fact]
    public void New_paragraph_is_the_one_that_the_translation_leaves_out_however_much_it_is_like_its_neighbour()
    {
        var kit = RecordedKit();
        Change(kit, "id", "Isi artikel satu.\n", "Isi artikel satu.\n\nIsi artikel dua.\n");

        var gap = TestSite.Build(kit).Messages.Single(static message => message.Contains("error PK5301", StringComparison.Ordinal));
        Assert.Contains("leaves out content/id/articles/satu.md:9 'Isi artikel dua.'", gap, StringComparison.Ordinal);
    }

    /// <summary>A kit whose English article is recorded as the translation of the Indonesian one.</summary>
    private static MemoryTree RecordedKit()
    {
        var kit = SampleKit.CreateTranslated();
        var line = TestSite.Build(kit).Result.Diagnostics.Single(static diagnostic => diagnostic.Rule.Code == "PK3004").Fix!.Split('\'')[3];
        Change(kit, "en", "translation: {of: id}", $"translation:\n  of: id\n  {line}");
        return kit;
    }

    private static void Change(MemoryTree kit, string language, string before, string after)
    {
        var path = $"content/{language}/articles/satu.md";
        kit[path] = Encoding.UTF8.GetString(kit.Read(path)!).Replace(before, after, StringComparison.Ordinal);
    }
}
