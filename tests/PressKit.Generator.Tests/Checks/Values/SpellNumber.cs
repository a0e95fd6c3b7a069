namespace PressKit.Generator.Tests.Checks.Values;

/// <summary>Writes whole numbers up to a thousand trillion in words.</summary>
internal static class SpellNumber
{
    private static readonly string[] IndonesianUnits = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"];

    private static readonly string[] IndonesianScales = ["", "ribu", "juta", "miliar", "triliun"];

    private static readonly string[] EnglishUnits =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] EnglishTens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] EnglishScales = ["", "thousand", "million", "billion", "trillion", "quadrillion"];

    public static string Indonesian(long number) => number switch
    {
        0 => IndonesianUnits[0],
        1_000_000_000_000_000 => "seribu triliun",
        _ => InGroups(number, IndonesianScales, IndonesianGroup),
    };

    public static string English(long number) => number == 0 ? EnglishUnits[0] : InGroups(number, EnglishScales, static (group, scale) => Scaled(EnglishGroup(group), scale));

    private static string InGroups(long number, string[] scales, Func<int, string, string> write)
    {
        var parts = new List<string>();
        for (var index = scales.Length - 1; index >= 0; index--)
        {
            var group = (int)(number / (long)Math.Pow(1000, index) % 1000);
            if (group > 0) parts.Add(write(group, scales[index]));
        }

        return string.Join(' ', parts);
    }

    private static string IndonesianGroup(int group, string scale) => scale == "ribu" && group == 1 ? "seribu" : Scaled(IndonesianBelowThousand(group), scale);

    private static string IndonesianBelowThousand(int number) => number switch
    {
        < 12 => IndonesianUnits[number],
        < 20 => IndonesianUnits[number - 10] + " belas",
        < 100 => IndonesianUnits[number / 10] + " puluh" + Rest(number % 10, " ", IndonesianBelowThousand),
        < 200 => "seratus" + Rest(number % 100, " ", IndonesianBelowThousand),
        _ => IndonesianUnits[number / 100] + " ratus" + Rest(number % 100, " ", IndonesianBelowThousand),
    };

    private static string EnglishGroup(int number) => number switch
    {
        < 20 => EnglishUnits[number],
        < 100 => EnglishTens[number / 10] + Rest(number % 10, "-", EnglishGroup),
        _ => EnglishUnits[number / 100] + " hundred" + Rest(number % 100, " and ", EnglishGroup),
    };

    private static string Scaled(string group, string scale) => scale.Length == 0 ? group : group + " " + scale;

    private static string Rest(int rest, string separator, Func<int, string> write) => rest == 0 ? "" : separator + write(rest);
}
