using PressKit.Generator.Diagnostics;
using PressKit.Generator.Markdown;
using PressKit.Generator.Pairing;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Releasing;
using PressKit.Generator.Tests.Sites;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Tests.Markdown;

/// <summary>A body as the text that an editor pastes.</summary>
public sealed class BodyTextTests
{
    [Theory]
    [InlineData("Satu baris\nyang patah.\n\nParagraf kedua.", "Satu baris yang patah.\n\nParagraf kedua.")]
    [InlineData("Patah\\\nsengaja.", "Patah\nsengaja.")]
    [InlineData("Kata **tebal**, *miring*, `kode` &amp; 3 < 4.", "Kata tebal, miring, kode & 3 < 4.")]
    [InlineData("Di atas.\n\n## Judul kecil\n\nDi bawah.", "Di atas.\n\nJudul kecil\n\nDi bawah.")]
    [InlineData("> Satu.\n>\n> Dua.\n\nTiga.", "    Satu.\n\n    Dua.\n\nTiga.")]
    [InlineData("Atas.\n\n---\n\nBawah.", "Atas.\n\n* * *\n\nBawah.")]
    [InlineData("```\nsha256sum  NAMA\n```", "sha256sum  NAMA")]
    public void Markup_goes_and_words_stay(string markdown, string expected) => Assert.Equal(expected, TextOf(markdown));

    [Theory]
    [InlineData("- satu\n- dua\n  - dua a\n  - dua b\n- tiga", "- satu\n- dua\n  - dua a\n  - dua b\n- tiga")]
    [InlineData("3. tiga\n4. empat", "3. tiga\n4. empat")]
    [InlineData("1. satu\n\n   lagi\n\n2. dua", "1. satu\n\n   lagi\n\n2. dua")]
    [InlineData("- 1. dalam\n  2. dalam", "- 1. dalam\n  2. dalam")]
    [InlineData("- > kutipan\n- biasa", "-     kutipan\n- biasa")]
    [InlineData("-\n- isi", "- isi")]
    public void Items_keep_their_marks_and_their_depth(string markdown, string expected) => Assert.Equal(expected, TextOf(markdown));

    [Theory]
    [InlineData("Lihat [naskah](https://example.com/a?b=1).", "Lihat naskah (https://example.com/a?b=1).")]
    [InlineData("Lihat [**naskah** asli](https://example.com/).", "Lihat naskah asli (https://example.com/).")]
    [InlineData("Lihat <https://example.com/a> dan [example.com/a](https://example.com/a).", "Lihat https://example.com/a dan example.com/a.")]
    [InlineData("Tulis ke [kami](mailto:a@example.com).", "Tulis ke kami (a@example.com).")]
    [InlineData("Ke [bagian](#bagian-kedua) bawah.\n\n## Bagian kedua", "Ke bagian bawah.\n\nBagian kedua")]
    [InlineData("Ke [artikel](satu.md#bagian-kedua) ini.\n\n## Bagian kedua", "Ke artikel (https://example.org/kit/id/artikel/satu.html#bagian-kedua) ini.\n\nBagian kedua")]
    public void Link_is_its_words_and_an_address_that_opens_anywhere(string markdown, string expected) => Assert.Equal(expected, TextOf(markdown));

    [Fact]
    public void Link_within_a_kit_whose_address_is_unknown_is_its_words() =>
        Assert.Equal("Ke artikel ini.", TextOf("Ke [artikel](satu.md) ini.", baseUrl: null));

    [Fact]
    public void Table_stands_in_columns() => Assert.Equal(
        """
        Negara    Tanda tangan  Catatan
        --------  ------------  -------
        Việt Nam            72  ya
        A                    5
        """,
        TextOf("| Negara | Tanda tangan | Catatan |\n|---|--:|---|\n| Việt Nam | **72** | ya |\n| A | 5 | |"));

    [Fact]
    public void Table_with_a_long_cell_is_not_padded_to_it()
    {
        var longest = new string('x', 5_000);
        var lines = TextOf($"| A | B |\n|---|---|\n| {longest} | b |\n| a | b |").Split('\n');
        Assert.Equal($"{longest}  b", lines[2]);
        Assert.Equal($"a{new string(' ', 39)}  b", lines[3]);
    }

    private static string TextOf(string markdown, string? baseUrl = "https://example.org/kit/")
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/satu.md"] = $"---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n\n{markdown}\n";
        var diagnostics = new DiagnosticBag();
        var read = ReadKit.Read(kit, diagnostics)!;
        var released = ReleaseKit.Release(read, PairEditions.Pair(read, diagnostics), DateTimeOffset.UnixEpoch, withDrafts: false, withEmbargoed: false, diagnostics);
        var plan = PlanSite.Plan(released, baseUrl is null ? null : new Uri(baseUrl), [], [], CardPlan.None, diagnostics);
        var strings = ReadTheme.Read(kit, read.Config.Languages, diagnostics).StringsOf(read.Config.DefaultLanguage);
        return ParseBody.Parse(plan.BySource["content/id/articles/satu.md"], plan, strings, diagnostics).Text;
    }
}
