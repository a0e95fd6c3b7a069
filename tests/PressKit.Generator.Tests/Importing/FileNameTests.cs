using PressKit.Generator.Importing;

namespace PressKit.Generator.Tests.Importing;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("Đường về Huế: \"3 ngày\" & 2 đêm", "duong-ve-hue-3-ngay-2-dem")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("..\\..\\Windows\\win.ini", "windows-win-ini")]
    [InlineData("平和", "article")]
    [InlineData("", "article")]
    [InlineData("Index", "index-article")]
    [InlineData("CON", "con-article")]
    [InlineData("Com1", "com1-article")]
    public void File_name_holds_only_letters_digits_and_hyphens(string title, string expected) => Assert.Equal(expected, FileName.From(title));

    [Fact]
    public void File_name_is_cut_at_a_word_when_the_title_is_long()
    {
        var name = FileName.From("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas duabelas");

        Assert.Equal("satu-dua-tiga-empat-lima-enam-tujuh-delapan-sembilan-sepuluh", name);
        Assert.Equal(60, name.Length);
    }

    [Fact]
    public void File_name_is_cut_within_a_word_when_that_is_all_there_is() => Assert.Equal(new string('a', 60), FileName.From(new string('a', 200)));
}
