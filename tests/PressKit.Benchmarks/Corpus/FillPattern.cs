using System.Globalization;

namespace PressKit.Benchmarks.Corpus;

/// <summary>Fills the places of a pattern with the same values in both languages.</summary>
internal sealed class FillPattern(Random random)
{
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly DateOnly FirstDay = new(2019, 1, 1);

    public TextPair Next(TextPair[] patterns)
    {
        var text = Pick(patterns);
        while (text.English.IndexOf('{', StringComparison.Ordinal) is var start and >= 0)
        {
            var place = text.English[start..(text.English.IndexOf('}', start) + 1)];
            var value = ValueOf(place);
            text = new(Replace(text.Indonesian, place, value.Indonesian), Replace(text.English, place, value.English));
        }

        return new(Capitalize(text.Indonesian), Capitalize(text.English));
    }

    public T Pick<T>(T[] values) => values[random.Next(values.Length)];

    public static string Capitalize(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private TextPair ValueOf(string place) => place switch
    {
        "{n}" => Number(random.Next(2, 9000)),
        "{p}" => Percentage(random.Next(11, 900) / 10m),
        "{d}" => Day(FirstDay.AddDays(random.Next(2000))),
        "{who}" => Same(Pick(Vocabulary.Persons)),
        "{where}" => Same(Pick(Vocabulary.Towns)),
        "{body}" => Pick(Vocabulary.Bodies),
        "{what}" => Pick(Vocabulary.Subjects),
        _ => throw new ArgumentException($"no values for {place}", nameof(place)),
    };

    private static TextPair Number(int number) => new(number.ToString("#,##0", Indonesian), number.ToString("#,##0", English));

    private static TextPair Percentage(decimal number) => new(number.ToString("0.#", Indonesian) + " persen", number.ToString("0.#", English) + " per cent");

    private static TextPair Day(DateOnly day) => new(day.ToString("d MMMM yyyy", Indonesian), day.ToString("d MMMM yyyy", English));

    private static TextPair Same(string name) => new(name, name);

    private static string Replace(string text, string place, string value)
    {
        var start = text.IndexOf(place, StringComparison.Ordinal);
        return string.Concat(text.AsSpan(0, start), value, text.AsSpan(start + place.Length));
    }
}
