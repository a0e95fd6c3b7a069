using System.Globalization;
using System.Text;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Importing;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Media;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Tests.Importing;

public sealed class WriteArticleTests
{
    [Theory]
    [InlineData("Judul biasa: dengan titik dua")]
    [InlineData("\"Kutipan\" di awal dan 'lain' di akhir: #tagar")]
    [InlineData("true")]
    [InlineData("2025")]
    [InlineData("2025-10-25")]
    [InlineData("0x1F")]
    [InlineData("~")]
    [InlineData("- butir")]
    [InlineData("@akun, %persen, `kode`, &jangkar, *alias, !tanda, |, >, {a: b}, [c]")]
    [InlineData("C:\\naskah\\n \"dan\" 'itu'")]
    [InlineData("berakhir dengan titik dua:")]
    [InlineData("a: b # c")]
    [InlineData("---")]
    [InlineData("😀 Đường “về” Huế…")]
    public void Front_matter_reads_back_as_it_was_written(string text) => AssertReadsBack(text);

    [Fact]
    public void Front_matter_reads_back_whatever_the_text()
    {
        const string Alphabet = "ab1 .,:;!?*_`~#+-=>|<>/\\[]()&{}\"'^$@%é“ 12: # - 'n\"y";
        var random = new Random(71);
        for (var round = 0; round < 2_000; round++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(1, 12); length > 0; length--) text.Append(Alphabet[random.Next(Alphabet.Length)]);
            if (CleanLine.Clean(text.ToString()) is { Length: > 0 } clean) AssertReadsBack(clean);
        }
    }

    [Fact]
    public void Front_matter_reads_back_when_a_text_is_very_long() => AssertReadsBack(string.Join(' ', Enumerable.Repeat("kata: panjang", 2_000)));

    [Fact]
    public void Written_hash_tells_an_untouched_file()
    {
        var file = WriteArticle.Write(Article("Judul"));

        Assert.True(WrittenHash.IsUntouched(file));
        Assert.False(WrittenHash.IsUntouched(file + "\n"));
        Assert.False(WrittenHash.IsUntouched(file.Replace("Isi", "isi", StringComparison.Ordinal)));
        Assert.False(WrittenHash.IsUntouched("tanpa kepala\n"));
    }

    private static ImportedArticle Article(string text) => new()
    {
        Title = text,
        Date = "2025-10-25",
        Summary = text,
        Author = text,
        Tags = [text],
        Source = new ImportedSource(text, "https://contoh.example.id/a", text, "unknown", "seed.txt", new string('0', 64)),
        Photos = [new ImportedPhoto(text, text)],
        Notes = [new ImportedNote(text, text)],
        Body = [new ImportedBlock("Isi artikel.", IsHeading: false)],
        Slug = "judul",
    };

    private static void AssertReadsBack(string text)
    {
        var diagnostics = new DiagnosticBag();
        var file = Encoding.UTF8.GetBytes(WriteArticle.Write(Article(text)));
        var block = FrontMatterBlock.Split(file, "a.md", diagnostics);
        var mapping = block is null ? null : YamlFile.ReadMapping(block.Yaml, "a.md", FrontMatterBlock.YamlLine, diagnostics);
        var language = new Language("id", "Bahasa Indonesia", CultureInfo.InvariantCulture, 0);
        var read = mapping is null ? null : ReadFrontMatter.Read(new MappingReader(mapping, "a.md", diagnostics), DocumentKind.Article, language, new LocalizedReader([language]), MediaRegistry.Empty);

        Assert.Empty(diagnostics.ToSortedArray());
        Assert.NotNull(read);
        var photo = Assert.Single(read.Photos);
        var note = Assert.Single(read.Notes);
        Assert.All(
            [read.Title.Value, read.Summary.Value, read.Author, read.Source?.Publisher, read.Source?.Via, photo.Caption?.Value, photo.Credit, note.At.Value, note.Text, Assert.Single(read.Tags).Value],
            value => Assert.Equal(text, value));
    }
}
