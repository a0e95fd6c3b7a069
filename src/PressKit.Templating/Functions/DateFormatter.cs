namespace PressKit.Templating.Functions;

/// <summary>Formats dates by <c>%</c> codes, as <c>date.to_string</c> and printing do. Unknown codes stay as they are.</summary>
internal static class DateFormatter
{
    public const string DefaultFormat = "%d %b %Y";

    public static string Format(DateTime date, string pattern, CultureInfo culture, BuiltinCall? call = null)
    {
        // `%g` alone asks for the default format in the invariant culture.
        pattern = pattern == "%g" ? "%g " + DefaultFormat : pattern;
        var builder = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
                builder.Append(pattern[i]);
            else if (pattern[++i] == 'g')
                culture = CultureInfo.InvariantCulture;
            else if (pattern[i] == 'Z' && call is { } failed)
                throw failed.Unsupported("`%Z` is not supported: a date has no zone");
            else if (Field(date, pattern[i], culture) is { } field)
                builder.Append(field);
            else
                builder.Append('%').Append(pattern[i]);
        }

        return builder.ToString();
    }

    /// <summary>The same pattern for .NET's parser, or null when it has a code that cannot be parsed.</summary>
    public static string? ToNetFormat(string pattern)
    {
        var builder = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                builder.Append('\\').Append(pattern[i]);
                continue;
            }

            var field = pattern[++i] switch
            {
                'a' => "ddd",
                'A' => "dddd",
                'b' or 'h' => "MMM",
                'B' => "MMMM",
                'd' => "dd",
                'D' => @"MM\/dd\/yy",
                'e' => "%d",
                'F' => "yyyy-MM-dd",
                'H' => "HH",
                'I' => "hh",
                'L' => "fff",
                'm' => "MM",
                'M' => "mm",
                'p' => "tt",
                'R' => "HH:mm",
                'S' => "ss",
                'T' => "HH:mm:ss",
                'y' => "yy",
                'Y' => "yyyy",
                '%' => "\\%",
                _ => null,
            };
            if (field is null) return null;
            builder.Append(field);
        }

        return builder.ToString();
    }

    private static string? Field(DateTime date, char code, CultureInfo culture) => code switch
    {
        'a' => date.ToString("ddd", culture),
        'A' => date.ToString("dddd", culture),
        'b' or 'h' => date.ToString("MMM", culture),
        'B' => date.ToString("MMMM", culture),
        'c' => date.ToString("F", culture),
        'C' => Digits(date.Year / 100, 2),
        'd' => Digits(date.Day, 2),
        'D' => $"{Digits(date.Month, 2)}/{Digits(date.Day, 2)}/{Digits(date.Year % 100, 2)}",
        'e' => Digits(date.Day, 1).PadLeft(2),
        'F' => $"{Digits(date.Year, 4)}-{Digits(date.Month, 2)}-{Digits(date.Day, 2)}",
        'H' => Digits(date.Hour, 2),
        'I' => Digits(TwelveHour(date), 2),
        'j' => Digits(date.DayOfYear, 3),
        'k' => Digits(date.Hour, 1).PadLeft(2),
        'l' => Digits(TwelveHour(date), 1).PadLeft(2),
        'L' => Digits(date.Millisecond, 3),
        'm' => Digits(date.Month, 2),
        'M' => Digits(date.Minute, 2),
        'n' => "\n",
        'N' => date.ToString("fffffff", culture) + "00",
        'p' => date.ToString("tt", culture),
        'P' => date.ToString("tt", culture).ToLower(culture),
        'r' => $"{Digits(TwelveHour(date), 2)}:{Digits(date.Minute, 2)}:{Digits(date.Second, 2)} {date.ToString("tt", culture)}",
        'R' => $"{Digits(date.Hour, 2)}:{Digits(date.Minute, 2)}",
        's' => Digits((long)(date - DateTime.UnixEpoch).TotalSeconds, 1),
        'S' => Digits(date.Second, 2),
        't' => "\t",
        'T' => date.ToString("HH':'mm':'ss", CultureInfo.InvariantCulture),
        'u' => Digits(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, 1),
        'U' => Week(date, CalendarWeekRule.FirstDay, DayOfWeek.Sunday),
        'v' => $"{Digits(date.Day, 1).PadLeft(2)}-{date.ToString("MMM", culture).ToUpper(culture)}-{Digits(date.Year, 4)}",

        // The reference counts weeks by .NET's rule, which is not ISO 8601 in the last days of some years.
        'V' => Week(date, CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Monday),
        'W' => Week(date, CalendarWeekRule.FirstDay, DayOfWeek.Monday),
        'w' => Digits((int)date.DayOfWeek, 1),
        'x' => date.ToString("d", culture),
        'X' => date.ToString("T", culture),
        'y' => Digits(date.Year % 100, 2),
        'Y' => Digits(date.Year, 4),
        '%' => "%",
        _ => null,
    };

    private static int TwelveHour(DateTime date) => date.Hour % 12 == 0 ? 12 : date.Hour % 12;

    private static string Week(DateTime date, CalendarWeekRule rule, DayOfWeek first) =>
        Digits(CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date, rule, first), 2);

    private static string Digits(long number, int width) => number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
}
