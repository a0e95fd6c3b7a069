using PressKit.Generator.Tests.Sites;
using PressKit.Generator.Theming.Fonts;

namespace PressKit.Generator.Tests.Theming;

public sealed class BreakLinesTests
{
    private static readonly FontFace Font = ReadFont.Read("x.ttf", File.ReadAllBytes(Path.Combine(RealKit.Root, "templates", "fonts", "NotoSerif-Bold.ttf")));

    [Theory]
    [InlineData("")]
    [InlineData("Konvensi")]
    [InlineData("Konvensi Hanoi - Model kerja sama antar sektor dalam penyelenggaraan acara internasional")]
    [InlineData("Sekjen PBB:  Konvensi Hanoi\nadalah pilar untuk membantu keadilan digital")]
    public void Lines_hold_all_words_in_order_and_fit(string text)
    {
        const float Width = 12;
        var lines = BreakLines.Break(text, Width, Font);

        Assert.Equal(string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), string.Join(' ', lines));
        Assert.All(lines, line => Assert.InRange(Font.Measure(line), 0, Width));
    }

    [Fact]
    public void Last_line_is_no_word_alone_where_lines_can_be_even() =>
        Assert.Equal(["lima enam tujuh", "lima enam tujuh"], BreakLines.Break("lima enam tujuh lima enam tujuh", Font.Measure("lima enam tujuh lima enam"), Font));

    [Fact]
    public void Word_wider_than_a_line_is_broken_between_letters()
    {
        var word = string.Concat(Enumerable.Repeat("ng\u0302i", 20));
        var lines = BreakLines.Break("a " + word + " b", 4, Font);

        Assert.Equal(("a " + word + " b").Normalize().Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.InRange(Font.Measure(line), 0, 4));
        Assert.DoesNotContain(lines, static line => line.StartsWith('\u0302'));
    }
}
