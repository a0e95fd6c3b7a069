using System.Text;
using PressKit.Generator.Searching.Stemming;
using PressKit.Generator.Searching.Words;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Searching;

public sealed class StemTests
{
    private static readonly string[] IndonesianPrefixes = ["", "me", "mem", "men", "meny", "meng", "pe", "pem", "pen", "peng", "peny", "ber", "ter", "di", "ke", "se", "per", "memper", "diper", "keber"];
    private static readonly string[] IndonesianSuffixes = ["", "an", "kan", "i", "nya", "lah", "ku", "annya", "kannya", "isasi"];
    private static readonly string[] EnglishSuffixes = ["", "s", "es", "ed", "ing", "ly", "ion", "ions", "ive", "ment", "ize", "ised", "isation", "able", "ibility", "ical", "ness", "ies", "ence", "'s"];

    [Theory]
    [InlineData("id", "menandatangani penandatanganan ditandatangani penandatangan tandatangan menandatanganinya")]
    [InlineData("id", "menyelenggarakan penyelenggaraan diselenggarakan penyelenggara")]
    [InlineData("id", "ratifikasi meratifikasi diratifikasi peratifikasian")]
    [InlineData("id", "kejahatan penjahat jahat")]
    [InlineData("id", "perang memerangi berperang diperangi peperangan")]
    [InlineData("id", "tulis menulis penulis tulisan penulisan ditulis tertulis menuliskan")]
    [InlineData("id", "kirim mengirim pengiriman dikirimkan kiriman")]
    [InlineData("id", "ubah mengubah perubahan berubah diubah")]
    [InlineData("id", "kerja bekerja pekerja pekerjaan mengerjakan dikerjakan")]
    [InlineData("id", "lawan melawan perlawanan dilawan")]
    [InlineData("id", "menteri kementerian kementrian")]
    [InlineData("id", "didik mendidik pendidikan dididik")]
    [InlineData("id", "ajar belajar pelajar pembelajaran mengajar pengajaran")]
    [InlineData("id", "wakil mewakili perwakilan diwakili")]
    [InlineData("id", "digital digitalisasi mendigitalkan")]
    [InlineData("en", "sign signs signed signing")]
    [InlineData("en", "ratify ratifies ratified ratifying ratification ratifications")]
    [InlineData("en", "signatory signatories signature")]
    [InlineData("en", "organise organize organised organizing organisation organizations")]
    [InlineData("en", "country countries country's")]
    [InlineData("en", "negotiate negotiated negotiating negotiation negotiator")]
    [InlineData("en", "responsible responsibility responsibly")]
    [InlineData("en", "agree agreed agreeing agreement")]
    [InlineData("en", "control controlled controlling controls")]
    public void Forms_of_a_word_share_a_stem(string language, string forms)
    {
        var stems = new StemWords(StemRules.Of(language));
        var byForm = ReadWords.Of(forms).Select(form => stems.Reduce(form)).ToArray();
        Assert.All(byForm, first => Assert.All(byForm, second => Assert.NotEmpty(first.Intersect(second))));
    }

    [Theory]
    [InlineData("id", "makan akan")]
    [InlineData("id", "negara negeri")]
    [InlineData("id", "pasal asal")]
    [InlineData("id", "delegasi delegitimasi")]
    [InlineData("id", "perintah perang")]
    [InlineData("id", "dunia dua")]
    [InlineData("en", "sign signal")]
    [InlineData("en", "party part")]
    [InlineData("en", "universe unity")]
    [InlineData("en", "news new")]
    [InlineData("en", "story store")]
    public void Different_words_share_none(string language, string words)
    {
        var stems = new StemWords(StemRules.Of(language));
        var byWord = ReadWords.Of(words).Select(word => stems.Reduce(word)).ToArray();
        Assert.Empty(byWord[0].Intersect(byWord[1]));
    }

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void Browser_reads_and_reduces_every_word_as_the_index_was_made(string language)
    {
        var stems = new StemWords(StemRules.Of(language));
        var browser = new SearchScript(RealKit.Site[$"{language}/search-index.js"]);
        foreach (var text in TextsIn(language))
        {
            var words = ReadWords.Of(text).ToArray();
            Assert.Equal(words, browser.Read(text));
            Assert.All(words, word => Assert.Equal(stems.Reduce(word), browser.Stems(word)));
        }
    }

    [Fact]
    public void Language_without_rules_keeps_its_words() =>
        Assert.Equal("chung", Assert.Single(new StemWords(StemRules.Of("vi")).Reduce("chung")));

    // The kit's own words, roots of it with every affix that a rule knows and some that make no sense, and random characters.
    private static IEnumerable<string> TextsIn(string language)
    {
        var words = RealKit.Site.Files
            .Where(file => file.Key.StartsWith(language, StringComparison.Ordinal) && file.Key.EndsWith(".html", StringComparison.Ordinal))
            .SelectMany(static file => ReadWords.Of(Encoding.UTF8.GetString(file.Value)))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToArray();
        foreach (var word in words) yield return word;

        var random = new Random(7);
        for (var count = 0; count < 600; count++)
        {
            var root = words[random.Next(words.Length)];
            yield return language == "id"
                ? IndonesianPrefixes[random.Next(IndonesianPrefixes.Length)] + root + IndonesianSuffixes[random.Next(IndonesianSuffixes.Length)]
                : root + EnglishSuffixes[random.Next(EnglishSuffixes.Length)];
        }

        for (var count = 0; count < 100; count++) yield return RandomText(random);
    }

    // Letters with marks, ligatures, digits, punctuation, line separators; no half pairs of surrogates, which no text file holds.
    private static string RandomText(Random random)
    {
        var text = new StringBuilder();
        for (var count = random.Next(1, 60); count > 0; count--)
        {
            var character = (char)random.Next(4) switch
            {
                (char)0 => (char)random.Next(0x20, 0x7F),
                (char)1 => (char)random.Next(0xA0, 0x250),
                (char)2 => (char)random.Next(0x300, 0x370),
                _ => (char)random.Next(0x1E00, 0x2100),
            };
            text.Append(character);
        }

        return text.ToString();
    }
}
