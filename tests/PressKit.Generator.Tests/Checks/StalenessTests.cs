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

    [Theory]
    [InlineData("Isi artikel satu.", "Isi  artikel\nsatu.", 0)]
    [InlineData("Isi artikel satu.", "Isi artikel dua.", 1)]
    [InlineData("title: Satu", "title: Dua", 1)]
    [InlineData("## Bagian kedua", "Bagian kedua", 1)]
    [InlineData("Isi artikel satu.\n", "Isi artikel satu.\n\nIsi baru.\n", 1)]
    [InlineData("Isi artikel satu.\n", "", 1)]
    public void Block_is_stale_when_its_words_change_and_only_then(string before, string after, int stale)
    {
        var kit = SampleKit.CreateTranslated();
        var source = System.Text.Encoding.UTF8.GetString(kit.Read("content/id/articles/satu.md")!);
        var line = TestSite.Build(kit).Result.Diagnostics.Single(static diagnostic => diagnostic.Rule.Code == "PK3004").Fix!.Split('\'')[3];
        var translation = System.Text.Encoding.UTF8.GetString(kit.Read("content/en/articles/satu.md")!);
        kit["content/en/articles/satu.md"] = translation.Replace("translation: {of: id}", $"translation:\n  of: id\n  {line}", StringComparison.Ordinal);
        Assert.Empty(TestSite.Build(kit).Messages);

        kit["content/id/articles/satu.md"] = source.Replace(before, after, StringComparison.Ordinal);
        Assert.Equal(stale, TestSite.Build(kit).Messages.Count(static message => message.Contains("warning PK3003", StringComparison.Ordinal)));
    }
}
