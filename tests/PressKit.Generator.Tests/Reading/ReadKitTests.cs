using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Reading;

public sealed class ReadKitTests
{
    [Theory]
    [InlineData("a\0")]
    [InlineData("a\uFFFE")]
    [InlineData("a\uFFFF\0")]
    public void File_that_holds_no_text_is_refused_at_its_line(string line)
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/dua.md"] = $"---\ntitle: Dua\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n\n{line}\n";
        Assert.Contains("content/id/articles/dua.md:7:1: error PK2001: this is not UTF-8 text; save the file as UTF-8 in your editor", TestSite.Build(kit).Messages);
    }

    [Fact]
    public void File_that_is_not_utf8_is_reported_at_its_line()
    {
        var kit = SampleKit.Create();
        kit.Set("content/id/articles/dua.md", [.. "---\ntitle: "u8, 0xFF, .. "\n---\n"u8]);

        Assert.Equal(
            ["content/id/articles/dua.md:2:1: error PK2001: this is not UTF-8 text; save the file as UTF-8 in your editor"],
            TestSite.Build(kit).Messages);
    }

    [Fact]
    public void Folder_without_a_kit_says_so()
    {
        var message = Assert.Single(TestSite.Build(new MemoryTree()).Messages);
        Assert.StartsWith("content/site.yml:1:1: error PK2004: this folder holds no kit", message, StringComparison.Ordinal);
    }
}
