using PressKit.Generator.Reading;

namespace PressKit.Generator.Tests.Reading;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Công ước Hà Nội: Đà Nẵng", "cong-uoc-ha-noi-da-nang")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("“5 peningkatan”", "5-peningkatan")]
    [InlineData("日本", "")]
    public void Slug_folds_any_text_to_plain_letters(string text, string expected) => Assert.Equal(expected, Slug.From(text));
}
