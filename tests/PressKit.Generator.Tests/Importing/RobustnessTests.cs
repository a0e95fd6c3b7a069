using System.Text;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Importing;

namespace PressKit.Generator.Tests.Importing;

public sealed class RobustnessTests
{
    [Fact]
    public void Long_line_is_kept_whole()
    {
        var line = string.Join(' ', Enumerable.Repeat("Kalimat yang sangat panjang (Foto: bukan) | dengan [tanda] ![x](y)", 320)) + ".";
        Assert.True(line.Length > 20_000);

        var article = Imported.From($"Judul artikel ini\n\n{line}\n\nPenutup yang singkat saja. Selesai.\n");

        Assert.Equal([line, "Penutup yang singkat saja. Selesai."], article.Body.Select(static block => block.Text));
    }

    [Fact]
    public void Large_file_keeps_every_paragraph()
    {
        var paragraph = string.Concat(Enumerable.Repeat("Paragraf ini diulang berkali-kali agar berkasnya menjadi besar. ", 12)) + "Nomornya";
        var text = new StringBuilder("Judul artikel ini\n\n");
        var count = 0;
        while (text.Length < 5_000_000) text.Append(paragraph).Append(' ').Append(count++).Append(".\n\n");

        Assert.Equal(count, Imported.From(text.ToString()).Body.Length);
    }

    [Theory]
    [InlineData("![")]
    [InlineData("[")]
    [InlineData("*_")]
    [InlineData("(Foto: ")]
    [InlineData("| ")]
    [InlineData("1. ")]
    [InlineData(". \"")]
    [InlineData("26/10/2025 ")]
    [InlineData("Báo")]
    public void Repetition_does_not_trouble_import(string part)
    {
        var line = string.Concat(Enumerable.Repeat(part, 30_000 / part.Length)) + "akhir.";
        var article = Imported.From($"Judul artikel ini\n\nPembuka yang singkat saja. Mulai.\n\n{line}\n\nPenutup yang singkat saja. Selesai.\n");

        Assert.Equal("Penutup yang singkat saja. Selesai.", article.Body[^1].Text);
    }

    [Fact]
    public void Any_bytes_give_an_article_or_an_error()
    {
        var parts = "Judul\n|\n\n|![]() |\n|Sumber: |https://a.example.id/x|javascript:x|26/10/2025|Báo |Foto: |(|)|Komentar (0)\n|Baca juga|\n\n|.|: |\"|TONTON VIDEO|- Ảnh 1.|a.jpg\n|Ha Van\n|Kalimat pertama ini. |\r\n|\r|\0|\u200b|\u00a0||é|đ|😀|\ufeff|---\n|# |/".Split('|');
        var random = new Random(31);
        for (var round = 0; round < 5_000; round++)
        {
            var text = new StringBuilder();
            for (var count = random.Next(0, 24); count > 0; count--) text.Append(parts[random.Next(parts.Length)]).Append(random.Next(3) == 0 ? "|" : "");
            var bytes = Encoding.UTF8.GetBytes(text.ToString());
            if (bytes.Length > 0 && random.Next(20) == 0) bytes[random.Next(bytes.Length)] = 0xFF;
            AssertDecides(bytes);
        }
    }

    private static void AssertDecides(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        var article = new ImportArticle([], diagnostics).Import(new Seed("seed.txt", "seed.txt", bytes, null)).Article;

        Assert.Equal(diagnostics.HasErrors, article is null);
        if (article is null) return;
        Assert.NotEqual("", article.Title);
        Assert.NotEqual("", article.Summary);
        Assert.NotEmpty(article.Body);
    }
}
