using System.Globalization;

namespace PressKit.Generator.Tests.Checks.Values;

/// <summary>Values drawn by a seeded generator, written in many ways, are read back.</summary>
public sealed class ReadBackTests
{
    private const int Rounds = 2000;

    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    [Fact]
    public void Whole_number_is_read_back_when_written_in_digits_or_words() => AssertReadBack(1, static random =>
    {
        var number = Draw(random);
        var key = "number:" + number.ToString(CultureInfo.InvariantCulture);
        return
        [
            ("id", number.ToString("#,0", Indonesian), key),
            ("id", SpellNumber.Indonesian(number), key),
            ("en", number.ToString("#,0", English), key),
            ("en", SpellNumber.English(number), key),
        ];
    });

    [Fact]
    public void Digits_without_separators_are_a_number_or_a_year() => AssertReadBack(2, static random =>
    {
        var number = Draw(random);
        var text = number.ToString(CultureInfo.InvariantCulture);
        var key = (number is >= 1400 and <= 2199 ? "year:" : "number:") + text;
        return [("id", text, key), ("en", text, key), ("vi", text, key)];
    });

    [Fact]
    public void Decimal_is_read_back_when_written_in_digits_or_words() => AssertReadBack(3, static random =>
    {
        var places = random.Next(1, 7);
        var whole = Draw(random) % 1_000_000_000;
        var digits = string.Concat(Enumerable.Range(0, places).Select(_ => random.Next(10).ToString(CultureInfo.InvariantCulture)));
        var amount = decimal.Parse($"{whole}.{digits}", CultureInfo.InvariantCulture);
        var key = "number:" + amount.ToString("0.######", CultureInfo.InvariantCulture);
        return
        [
            ("id", amount.ToString("#,0." + new string('0', places), Indonesian), key),
            ("en", amount.ToString("#,0." + new string('0', places), English), key),
            ("id", SpellNumber.Indonesian(whole) + " koma " + Spoken(digits, SpellNumber.Indonesian), key),
            ("en", SpellNumber.English(whole) + " point " + Spoken(digits, SpellNumber.English), key),
        ];
    });

    [Fact]
    public void Scaled_number_percent_and_money_are_read_back() => AssertReadBack(4, static random =>
    {
        var amount = random.Next(11, 9999) / 10m;
        var (id, en) = (amount.ToString("#,0.##", Indonesian), amount.ToString("#,0.##", English));
        var (million, plain) = ((amount * 1_000_000).ToString("0", CultureInfo.InvariantCulture), amount.ToString("0.#", CultureInfo.InvariantCulture));
        return
        [
            ("id", id + " juta", "number:" + million),
            ("en", en + " million", "number:" + million),
            ("id", id + "%", "percent:" + plain),
            ("id", id + " persen", "percent:" + plain),
            ("en", en + " per cent", "percent:" + plain),
            ("id", $"Rp{id} juta", "money:IDR:" + million),
            ("id", $"{id} juta dolar AS", "money:USD:" + million),
            ("en", $"${en} million", "money:USD:" + million),
            ("en", $"US${en}m", "money:USD:" + million),
        ];
    });

    [Fact]
    public void Ordinal_is_read_back_when_written_in_digits() => AssertReadBack(5, static random =>
    {
        var number = random.Next(1, 3000);
        var key = "ordinal:" + number.ToString(CultureInfo.InvariantCulture);
        return [("id", $"yang ke-{number}", key), ("en", $"the {number}{Suffix(number)}", key)];
    });

    [Fact]
    public void Date_is_read_back_when_written_in_the_usual_forms() => AssertReadBack(6, static random =>
    {
        var date = new DateOnly(1900, 1, 1).AddDays(random.Next(73_414));
        var key = "date:" + date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return
        [
            ("id", date.ToString("d MMMM yyyy", Indonesian), key),
            ("id", "tanggal " + date.ToString("dd MMMM yyyy", Indonesian), key),
            ("id", SpellNumber.Indonesian(date.Day) + date.ToString(" MMMM yyyy", Indonesian), key),
            ("id", date.ToString("dd'/'MM'/'yyyy", Indonesian), key),
            ("en", date.ToString("d MMMM yyyy", English), key),
            ("en", date.ToString("MMMM d, yyyy", English), key),
            ("en", $"the {date.Day}{Suffix(date.Day)} of {date.ToString("MMMM yyyy", English)}", key),
            ("en", date.ToString("yyyy-MM-dd", English), key),
        ];
    });

    [Fact]
    public void Time_is_read_back_when_written_in_the_usual_forms() => AssertReadBack(7, static random =>
    {
        var time = new TimeOnly(random.Next(24), random.Next(60));
        var key = "time:" + time.ToString("HH:mm", CultureInfo.InvariantCulture);
        return
        [
            ("id", "pukul " + time.ToString("HH'.'mm", Indonesian), key),
            ("id", time.ToString("HH'.'mm", Indonesian) + " WIB", key),
            ("en", time.ToString("HH':'mm", English), key),
            ("en", time.ToString("h'.'mm", English) + (time.Hour < 12 ? " am" : " p.m."), key),
        ];
    });

    private static void AssertReadBack(int seed, Func<Random, IEnumerable<(string Language, string Text, string Key)>> draw)
    {
        var random = new Random(seed);
        var wrong = new List<string>();
        for (var round = 0; round < Rounds && wrong.Count < 10; round++)
        {
            foreach (var (language, text, key) in draw(random))
            {
                var read = ValueText.Of(language == "en" ? $"There were {text} altogether." : $"Semuanya {text} di sini.", language).TrimEnd('?');
                if (read != key) wrong.Add($"{language} `{text}`: expected {key}, read {read}");
            }
        }

        Assert.Empty(wrong);
    }

    // Every size is drawn alike, so that small numbers come as often as large ones.
    private static long Draw(Random random) => random.Next(60) == 0 ? 1_000_000_000_000_000 : random.NextInt64((long)Math.Pow(10, random.Next(1, 16)));

    private static string Spoken(string digits, Func<long, string> spell) => string.Join(' ', digits.Select(digit => spell(digit - '0')));

    private static string Suffix(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
