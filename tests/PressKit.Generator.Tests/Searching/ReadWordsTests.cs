using PressKit.Generator.Searching.Words;

namespace PressKit.Generator.Tests.Searching;

public sealed class ReadWordsTests
{
    [Theory]
    [InlineData("Lương Cường", "luong cuong")]
    [InlineData("Đặng Hoàng Giang, Tô Lâm", "dang hoang giang to lam")]
    [InlineData("Báo Chính Phủ", "bao chinh phu")]
    [InlineData("António", "antonio")]
    [InlineData("Straße Łódź Ærø", "strasse lodz aero")]
    [InlineData("Bangsa-Bangsa", "bangsa bangsa")]
    [InlineData("25–26 Oktober, pukul 09.30", "25 26 oktober pukul 0930")]
    [InlineData("2.500, 2,500 and 2500.", "2500 2500 and 2500")]
    [InlineData("the country’s and Jum'at", "the countrys and jumat")]
    [InlineData("'kutipan' “kutipan” «kutipan»", "kutipan kutipan kutipan")]
    [InlineData("ke\u00ADadilan", "keadilan")]
    [InlineData("İstanbul ΟΔΟΣ", "istanbul οδοσ")]
    [InlineData("a\u2028b\u00A0c…d/e", "a b c d e")]
    [InlineData("… — ''", "")]
    public void Word_is_read_in_the_spelling_that_all_its_spellings_share(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', ReadWords.Of(text)));

    [Fact]
    public void Word_is_cut_where_it_no_longer_counts() =>
        Assert.Equal(WordRules.LongestWord, Assert.Single(ReadWords.Of(new string('a', 5000))).Length);

    [Fact]
    public void Half_a_character_is_no_reason_to_fail() => Assert.Single(ReadWords.Of("a\uD800"));
}
