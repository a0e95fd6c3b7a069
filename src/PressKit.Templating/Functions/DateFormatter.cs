namespace PressKit.Templating.Functions;

/// <summary>Formats dates by <c>%</c> codes, as <c>date.to_string</c> and printing do. Unknown codes stay as they are.</summary>
internal static class DateFormatter
{
    public const string DefaultFormat = "%d %b %Y";

    // Codes that .NET has a pattern for, which also reads them back. Names follow the culture, digits never do.
    private static readonly Dictionary<char, string> Names = ByCode(
        ("a", "ddd"), ("A", "dddd"), ("b", "MMM"), ("h", "MMM"), ("B", "MMMM"), ("p", "tt"));

    private static readonly Dictionary<char, string> Digits = ByCode(
        ("d", "dd"), ("D", @"MM\/dd\/yy"), ("e", "%d"), ("F", "yyyy-MM-dd"), ("H", "HH"), ("I", "hh"), ("L", "fff"), ("m", "MM"), ("M", "mm"),
        ("R", "HH:mm"), ("S", "ss"), ("T", "HH:mm:ss"), ("y", "yy"), ("Y", "yyyy"), ("%", "\\%"));

    public static string Format(TemplateContext context, SourceSpan span, DateTime date, string pattern, CultureInfo culture)
    {
        // `%g` alone asks for the default format in the invariant culture.
        pattern = pattern == "%g" ? "%g " + DefaultFormat : pattern;
        var builder = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length) builder.Append(pattern[i]);
            else if (pattern[++i] == 'g') culture = CultureInfo.InvariantCulture;
            else if (pattern[i] == 'Z') throw context.Unsupported(span, "`%Z` is not supported: a date has no zone");
            else if (Field(date, pattern[i], culture) is { } field) builder.Append(field);
            else builder.Append('%').Append(pattern[i]);
        }

        return builder.ToString();
    }

    /// <summary>The same pattern for .NET's parser, or null when it has a code that cannot be parsed.</summary>
    public static string? ToNetFormat(string pattern)
    {
        var builder = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length) builder.Append('\\').Append(pattern[i]);
            else if (Names.TryGetValue(pattern[++i], out var format) || Digits.TryGetValue(pattern[i], out format)) builder.Append(format);
            else return null;
        }

        return builder.ToString();
    }

    private static Dictionary<char, string> ByCode(params (string Code, string Format)[] patterns) =>
        patterns.ToDictionary(static pattern => pattern.Code[0], static pattern => pattern.Format);

    private static string? Field(DateTime date, char code, CultureInfo culture)
    {
        if (code == 'e') return Number(date.Day).PadLeft(2);
        if (Names.TryGetValue(code, out var name)) return date.ToString(name, culture);
        if (Digits.TryGetValue(code, out var digits)) return date.ToString(digits, CultureInfo.InvariantCulture);
        var hour = date.Hour % 12 == 0 ? 12 : date.Hour % 12;
        return code switch
        {
            'c' => date.ToString("F", culture),
            'C' => Number(date.Year / 100, 2),
            'j' => Number(date.DayOfYear, 3),
            'k' => Number(date.Hour).PadLeft(2),
            'l' => Number(hour).PadLeft(2),
            'n' => "\n",
            'N' => date.ToString("fffffff", culture) + "00",
            'P' => date.ToString("tt", culture).ToLower(culture),
            'r' => $"{Number(hour, 2)}:{date.ToString("mm:ss", CultureInfo.InvariantCulture)} {date.ToString("tt", culture)}",
            's' => Number((long)(date - DateTime.UnixEpoch).TotalSeconds),
            't' => "\t",
            'u' => Number(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek),
            'U' => Week(date, CalendarWeekRule.FirstDay, DayOfWeek.Sunday),
            'v' => $"{Number(date.Day).PadLeft(2)}-{date.ToString("MMM", culture).ToUpper(culture)}-{Number(date.Year, 4)}",
            // The reference counts weeks by .NET's rule, which is not ISO 8601 in the last days of some years.
            'V' => Week(date, CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Monday),
            'W' => Week(date, CalendarWeekRule.FirstDay, DayOfWeek.Monday),
            'w' => Number((int)date.DayOfWeek),
            'x' => date.ToString("d", culture),
            'X' => date.ToString("T", culture),
            _ => null,
        };
    }

    private static string Week(DateTime date, CalendarWeekRule rule, DayOfWeek first) =>
        Number(CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date, rule, first), 2);

    private static string Number(long number, int width = 1) => number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
}
