using System.Text;
using PressKit.Generator.Tests.Sites;
using PressKit.Generator.Theming.Fonts;

namespace PressKit.Generator.Tests.Theming;

public sealed class ReadFontTests
{
    private static readonly string Folder = Path.Combine(RealKit.Root, "templates", "fonts");

    [Theory]
    [InlineData("NotoSans-Regular.ttf", "Noto Sans", 400)]
    [InlineData("NotoSans-Bold.ttf", "Noto Sans", 700)]
    [InlineData("NotoSerif-Bold.ttf", "Noto Serif", 700)]
    public void Font_tells_its_family_weight_and_letters(string name, string family, int weight)
    {
        var font = ReadFont.Read(name, File.ReadAllBytes(Path.Combine(Folder, name)));

        Assert.Equal((family, weight), (font.Family, font.Weight));
        Assert.Null(new FontSet([font]).FindMissing("Phạm Minh Chính, Lương Cường, Việt Nam – “Hội nghị”; kata Đặng Hoàng Giang: 2.500 ₫ € … ½"));
        Assert.Equal(new Rune('ホ'), new FontSet([font]).FindMissing("Konvensi ホ"));
        // A letter with stacked marks is as wide as the letter without.
        Assert.Equal(font.Measure("a"), font.Measure("ậ"));
        Assert.True(font.Measure("W") > 2 * font.Measure("i"));
    }

    [Fact]
    public void Measure_agrees_with_the_table_of_the_font()
    {
        // Of 1,000 units: space 260, zero 572 (hmtx of Noto Sans Regular 2.004).
        var font = ReadFont.Read("x.ttf", File.ReadAllBytes(Path.Combine(Folder, "NotoSans-Regular.ttf")));
        Assert.Equal(0.260f + (3 * 0.572f), font.Measure("0 00"), 4);
    }

    [Fact]
    public void Damaged_font_is_refused_and_never_crashes()
    {
        var whole = File.ReadAllBytes(Path.Combine(Folder, "NotoSans-Bold.ttf"));
        for (var length = 0; length < 400; length += 7) Assert.Throws<InvalidDataException>(() => ReadFont.Read("x.ttf", whole[..length]));

        var random = new Random(20251025);
        for (var round = 0; round < 300; round++)
        {
            var damaged = (byte[])whole.Clone();
            // The directory and the start of the tables decide where everything else is looked for.
            for (var hit = 0; hit < 8; hit++) damaged[random.Next(round % 2 == 0 ? 400 : damaged.Length)] = (byte)random.Next(256);
            if (Record.Exception(() => ReadFont.Read("x.ttf", damaged)) is { } error) Assert.IsType<InvalidDataException>(error);
        }
    }

    [Fact]
    public void Text_is_no_font() => Assert.Throws<InvalidDataException>(() => ReadFont.Read("x.ttf", "bukan fon"u8.ToArray()));
}
