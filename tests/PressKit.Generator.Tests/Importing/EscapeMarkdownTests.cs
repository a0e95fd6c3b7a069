using System.Net;
using System.Text;
using Markdig;
using PressKit.Generator.Importing;

namespace PressKit.Generator.Tests.Importing;

public sealed class EscapeMarkdownTests
{
    // As strict as the site's own pipeline, but with raw HTML, which must stay text even there.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    [Theory]
    [InlineData("Harga 5 * 3 = 15, a < b, c > d dan 50% & lebih.")]
    [InlineData("Berkas naskah_akhir_2.txt, surel a_b@c_d.id, tagar #1 dan 24/7.")]
    [InlineData("Kata [sic] itu (catatan) tetap; begitu pula {{ judul }} dan | garis |.")]
    [InlineData("2.500 orang; 3) bukan di awal; R&D; AT&T; & sendiri; C:\\data")]
    [InlineData("“Tanda kutip” – dan — garis… tetap")]
    public void Ordinary_text_is_not_escaped(string text) => Assert.Equal(text, EscapeMarkdown.Paragraph(text));

    [Theory]
    [InlineData("1. Satu", "1\\. Satu")]
    [InlineData("2025) Dua", "2025\\) Dua")]
    [InlineData("- butir", "\\- butir")]
    [InlineData("# pagar", "\\# pagar")]
    [InlineData("> kutipan", "\\> kutipan")]
    [InlineData("* * *", "\\* * *")]
    [InlineData("<b>tebal</b>", "\\<b>tebal\\</b>")]
    [InlineData("*tebal*", "\\*tebal\\*")]
    [InlineData("[a](b)", "[a\\](b)")]
    [InlineData("&copy; &#65;", "\\&copy; \\&#65;")]
    public void Markup_is_escaped_where_it_would_be_read(string text, string escaped) => Assert.Equal(escaped, EscapeMarkdown.Paragraph(text));

    [Fact]
    public void Any_text_renders_as_itself()
    {
        const string Alphabet = "ab1 .,:;!?*_`~#+-=>|<>/\\[]()&{}\"'^$@%é“ 12 *_[](<a>&amp;- ";
        var random = new Random(20251025);
        for (var round = 0; round < 20_000; round++)
        {
            var text = RandomLine(random, Alphabet);
            if (text.Length == 0) continue;
            AssertRenders(text, EscapeMarkdown.Paragraph(text), "p");
            AssertRenders(text, "## " + EscapeMarkdown.Heading(text), "h2");
        }
    }

    [Theory]
    [InlineData("![gambar](a.png) di awal")]
    [InlineData("<!-- komentar --> <?xml?> <![CDATA[x]]> </p>")]
    [InlineData("<https://contoh.example.id> <a@b.id>")]
    [InlineData("\\\\ dua \\* garis miring \\")]
    [InlineData("[a]: https://contoh.example.id \"judul\"")]
    [InlineData("~~~ pagar kode")]
    [InlineData("``` pagar kode")]
    [InlineData("===")]
    [InlineData("--- ---")]
    [InlineData("Setext ==")]
    public void Constructs_of_markdown_render_as_their_text(string text) => AssertRenders(text, EscapeMarkdown.Paragraph(text), "p");

    private static string RandomLine(Random random, string alphabet)
    {
        var text = new StringBuilder();
        for (var length = random.Next(1, 14); length > 0; length--) text.Append(alphabet[random.Next(alphabet.Length)]);
        return CleanLine.Clean(text.ToString());
    }

    private static void AssertRenders(string text, string markdown, string tag)
    {
        var html = Markdig.Markdown.ToHtml($"Sebelum\n\n{markdown}\n\nSesudah\n", Pipeline);
        var (start, end) = ($"<p>Sebelum</p>\n<{tag}>", $"</{tag}>\n<p>Sesudah</p>\n");
        Assert.True(html.StartsWith(start, StringComparison.Ordinal) && html.EndsWith(end, StringComparison.Ordinal), $"'{markdown}' gives {html}");

        var rendered = html[start.Length..^end.Length];
        Assert.DoesNotContain("<", rendered, StringComparison.Ordinal);
        Assert.Equal(text, WebUtility.HtmlDecode(rendered));
    }
}
