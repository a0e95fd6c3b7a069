using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Tests.Diagnostics;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("Công ước 👍 عربي", "Công ước 👍 عربي")]
    [InlineData("a\u001b[2Jb\r\n\t\0", "a␛[2Jb␍␊␉␀")]
    [InlineData("\u007f\u009b31m", "␡\uFFFD31m")]
    [InlineData("\u202etxt.\u2066\u2028", "\uFFFDtxt.\uFFFD\uFFFD")]
    public void Text_is_shown_as_what_it_holds(string text, string shown) => Assert.Equal(shown, VisibleText.Of(text));

    [Fact]
    public void Half_a_character_is_shown_as_unknown() => Assert.Equal("a\uFFFDb", VisibleText.Of("a" + '\uD800' + "b"));

    [Fact]
    public void Diagnostic_is_one_line_whatever_it_quotes()
    {
        var diagnostic = new Diagnostic(Rules.InvalidValue, Place.StartOf("content/a\u001b.md"), "'x\n::error::y'", "write\r'z'");
        Assert.Equal("content/a␛.md:1:1: error PK2106: 'x␊::error::y'; write␍'z'", diagnostic.ToString());
    }
}
