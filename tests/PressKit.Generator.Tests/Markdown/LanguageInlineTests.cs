using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Markdown;

public sealed class LanguageInlineTests
{
    [Theory]
    [InlineData("[Công ước]{lang=vi}", "<span lang=\"vi\">Công ước</span>")]
    [InlineData("**[Công ước]{lang=\"vi\"}**", "<strong><span lang=\"vi\">Công ước</span></strong>")]
    [InlineData("[mot juste]{lang=fr-CA}, [b]", "<span lang=\"fr-CA\">mot juste</span>, [b]")]
    [InlineData("[a](https://example.org){lang=vi}", "<a href=\"https://example.org\" rel=\"external noopener\" aria-describedby=\"external\">a</a>{lang=vi}")]
    [InlineData("[a]{lang=vi\" onclick=\"x}", "[a]{lang=vi&quot; onclick=&quot;x}")]
    [InlineData("[a]{class=x}", "[a]{class=x}")]
    [InlineData("[a]{lang=}", "[a]{lang=}")]
    [InlineData("`[a]{lang=vi}`", "<code>[a]{lang=vi}</code>")]
    public void Words_in_another_language_are_marked_and_nothing_else_is(string markdown, string html)
    {
        var kit = SampleKit.Create();
        kit["content/en/articles/satu.md"] = $"---\ntitle: One\nsummary: Summary.\nslug: one\ndate: 2025-10-25\n---\n\n{markdown}\n\n## Second part\n";
        Assert.Contains($"<p>{html}</p>", TestSite.Build(kit)["en/articles/one.html"], StringComparison.Ordinal);
    }
}
