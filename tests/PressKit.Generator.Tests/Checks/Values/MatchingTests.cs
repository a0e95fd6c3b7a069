using System.Globalization;
using PressKit.Generator.Checks.Values;

namespace PressKit.Generator.Tests.Checks.Values;

public sealed class MatchingTests
{
    [Theory]
    [InlineData("2.500 delegasi", "two thousand five hundred delegates")]
    [InlineData("1,5 juta", "1.5 million")]
    [InlineData("ke-80", "eightieth")]
    [InlineData("25 Oktober", "25 October 2025")]
    [InlineData("25 Oktober 2025", "October 25")]
    [InlineData("Agustus 2024", "August 2024")]
    [InlineData("Agustus", "August 2024")]
    [InlineData("tahun 2025", "25 October 2025")]
    [InlineData("2.000 orang", "2000 people")]
    [InlineData("Ketiga pesan", "three messages")]
    [InlineData("kedua negara", "two countries")]
    [InlineData("Ketiga, bertindak", "Third, we act")]
    [InlineData("1 sesi", "one session")]
    [InlineData("lima dekade", "50 years")]
    [InlineData("seribu tahun", "a millennium")]
    [InlineData("tanggal 25", "the 25th")]
    [InlineData("tanggal 25", "25 October")]
    [InlineData("50 persen", "half")]
    [InlineData("jam 3", "3 pm")]
    [InlineData("Rp2,5 miliar", "2.5 billion rupiah")]
    [InlineData("10 dolar AS", "$10")]
    [InlineData("pukul 15.30", "3.30 pm")]
    [InlineData("dua pertiga", "two-thirds")]
    [InlineData("abad ke-21", "the 21st century")]
    [InlineData("kuartal III", "the third quarter")]
    [InlineData("setengah abad", "fifty years")]
    [InlineData("pukul 12.00", "noon")]
    [InlineData("sepuluh kali lipat", "tenfold")]
    public void Value_is_satisfied_by_its_translation(string indonesian, string english)
    {
        var (id, en) = (Single(indonesian, "id"), Single(english, "en"));
        Assert.True(id.IsSatisfiedBy(en), $"{id.Key} and {en.Key}");
        Assert.True(en.IsSatisfiedBy(id), $"{en.Key} and {id.Key}");
    }

    [Theory]
    [InlineData("2.500 delegasi", "2.5 delegates")]
    [InlineData("25 Oktober 2025", "25 October 2024")]
    [InlineData("25 Oktober", "25 November")]
    [InlineData("25 Oktober", "26 October 2025")]
    [InlineData("Agustus 2024", "August 2023")]
    [InlineData("ke-80", "80 years")]
    [InlineData("tahun 2025", "25 October 2024")]
    [InlineData("8 persen", "8 countries")]
    [InlineData("10 dolar AS", "€10")]
    [InlineData("lima dekade", "five centuries")]
    [InlineData("tiga pesan", "third message")]
    [InlineData("1,5 juta", "1.5 billion")]
    [InlineData("pukul 15.30", "3.30 am")]
    public void Value_is_not_satisfied_by_another_value(string indonesian, string english)
    {
        var (id, en) = (Single(indonesian, "id"), Single(english, "en"));
        Assert.False(id.IsSatisfiedBy(en), $"{id.Key} and {en.Key}");
        Assert.False(en.IsSatisfiedBy(id), $"{en.Key} and {id.Key}");
    }

    [Theory]
    [InlineData("setidaknya 40", "at least 40", true)]
    [InlineData("setidaknya 40", "40", false)]
    [InlineData("hampir 100", "100", false)]
    [InlineData("lebih dari 8", "over 8 seminars", true)]
    [InlineData("8", "over 8 seminars", false)]
    [InlineData("4 tahun", "over four years", true)]
    [InlineData("lebih dari 4 tahun", "over four years", true)]
    [InlineData("hampir 4 tahun", "over four years", false)]
    [InlineData("kurang dari 40", "40", false)]
    [InlineData("kurang dari 40", "fewer than 40", true)]
    [InlineData("paling banyak 40", "fewer than 40", false)]
    [InlineData("hingga 40", "up to 40", true)]
    [InlineData("hingga 12", "12", true)]
    [InlineData("maksimal 40", "40", false)]
    [InlineData("4.000-an orang", "some 4,000 people", true)]
    public void Qualifiers_agree_only_when_they_say_the_same(string indonesian, string english, bool agrees) =>
        Assert.Equal(agrees, Single(indonesian, "id").QualifierAgrees(Single(english, "en")));

    [Fact]
    public void Translated_values_match_only_when_they_are_equal()
    {
        var random = new Random(11);
        for (var round = 0; round < 2000; round++)
        {
            var (first, second) = (random.Next(2, 2000), random.Next(2, 2000));
            var form = random.Next(4);
            var (id, en) = (Single(Indonesian(first, form), "id"), Single(English(second, form), "en"));
            Assert.Equal(first == second, id.IsSatisfiedBy(en));
            Assert.True(id.IsSatisfiedBy(Single(English(first, form), "en")), Indonesian(first, form));
        }
    }

    [Fact]
    public void Values_lie_in_the_text_in_order_whatever_the_text()
    {
        string[] pieces = ["25", "2.500", "ke", "-", " ", "Oktober", "2025", "%", "juta", "dua", "May", "one", "and", "a", "half", "Rp", "$", ".", ",", "/", ":", "–", "pukul", "WIB", "th", "hundred", "s.d.", "\n", "n", "_", "an", "per", "cent", "dolar", "lebih", "about", "tanggal"];
        var random = new Random(12);
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => pieces[random.Next(pieces.Length)] + (random.Next(2) == 0 ? " " : "")));
            foreach (var language in new[] { "id", "en", "vi" })
            {
                var end = 0;
                foreach (var value in ReadValues.Read(text, language))
                {
                    Assert.True(value.Start >= end && value.Length > 0 && value.Start + value.Length <= text.Length, $"{language} `{text}` {value}");
                    Assert.NotEmpty(value.Key);
                    end = value.Start + value.Length;
                }
            }
        }
    }

    [Theory]
    [InlineData("Hadir lebih dari 2.500 delegasi.", "id", "2.500")]
    [InlineData("Peringatan ke-80 tahun", "id", "ke-80")]
    [InlineData("On 25 October 2025, we", "en", "25 October 2025")]
    [InlineData("Worth US$2.5 billion now", "en", "US$2.5 billion")]
    [InlineData("some eight per cent of", "en", "eight per cent")]
    public void Place_of_a_value_covers_its_words_without_the_qualifier(string text, string language, string words)
    {
        var value = Single(text, language);
        Assert.Equal(words, text.Substring(value.Start, value.Length));
    }

    private static TextValue Single(string text, string language) => Assert.Single(ReadValues.Read(text, language));

    private static string Indonesian(int number, int form) => form switch
    {
        0 => number.ToString("#,0", CultureInfo.GetCultureInfo("id-ID")) + " orang",
        1 => SpellNumber.Indonesian(number) + " orang",
        2 => $"ke-{number}",
        _ => $"{number} persen",
    };

    private static string English(int number, int form) => form switch
    {
        0 => SpellNumber.English(number) + " people",
        1 => number.ToString("#,0", CultureInfo.InvariantCulture) + " people",
        2 => $"{number}th",
        _ => SpellNumber.English(number) + " per cent",
    };
}
