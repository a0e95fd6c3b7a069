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
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return new PartialDate(day.Year, day.Month, day.Day);
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)) return new PartialDate(month.Year, month.Month, null);
        return DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year) ? new PartialDate(year.Year, null, null) : null;
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
