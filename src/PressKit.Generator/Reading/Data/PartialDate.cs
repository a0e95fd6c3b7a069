using System.Globalization;

namespace PressKit.Generator.Reading.Data;

/// <summary>A day, a month or a year, as exact as a source gives it.</summary>
/// <param name="Month">Null when only the year is known.</param>
/// <param name="Day">Null when only the month or the year is known.</param>
public sealed record PartialDate(int Year, int? Month, int? Day)
{
    public const string Expected = "a day (2025-10-25), a month (2025-10) or a year (2025)";

    /// <summary>Reads <c>2025</c>, <c>2025-10</c> or <c>2025-10-25</c>; null when the text is none of them.</summary>
    public static PartialDate? Parse(string text)
    {
        if (text.Length is not (4 or 7 or 10) || Number(text.AsSpan(0, 4)) is not (> 0 and var year)) return null;
        if (text.Length == 4) return new PartialDate(year, null, null);
        if (text[4] != '-' || Number(text.AsSpan(5, 2)) is not (> 0 and <= 12 and var month)) return null;
        if (text.Length == 7) return new PartialDate(year, month, null);
        return text[7] == '-' && Number(text.AsSpan(8)) is > 0 and var day && day <= DateTime.DaysInMonth(year, month) ? new PartialDate(year, month, day) : null;
    }

    // -1 when one is no digit. The formats of .NET took 7 ms when they first ran.
    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit)) return -1;
            number = (10 * number) + digit - '0';
        }

        return number;
    }

    /// <summary>The form of ISO 8601, as exact as the date is; it can be read back and sorts ordinally.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
    };

    /// <summary>Orders by time; a year comes before its months, a month before its days.</summary>
    public static IComparer<PartialDate> InTime { get; } = Comparer<PartialDate>.Create(static (one, other) => string.CompareOrdinal(one.ToString(), other.ToString()));
}

/// <summary>A date or a span of two, both ends included.</summary>
/// <param name="End">Null for a single date.</param>
public sealed record DateSpan(PartialDate Start, PartialDate? End)
{
    public const string Expected = PartialDate.Expected + ", or a span of two (2022-02..2024-08)";

    /// <summary>Reads a date or <c>START..END</c>; null when the text is neither, or the end is not after the start.</summary>
    public static DateSpan? Parse(string text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0) return PartialDate.Parse(text) is { } date ? new DateSpan(date, null) : null;
        return PartialDate.Parse(text[..dots]) is { } start && PartialDate.Parse(text[(dots + 2)..]) is { } end && PartialDate.InTime.Compare(start, end) < 0
            ? new DateSpan(start, end)
            : null;
    }

    public override string ToString() => End is null ? Start.ToString() : $"{Start}..{End}";
}
