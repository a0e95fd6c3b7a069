using System.Globalization;

namespace PressKit.Generator.Reading;

/// <summary>A date of the content: a day alone, or a moment with its zone. Never converted: a page shows what was written.</summary>
public sealed record ContentDate(DateOnly Day, TimeOnly? Time, TimeSpan? Zone)
{
    private static readonly string[] MomentFormats = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd HH:mmzzz", "yyyy-MM-dd HH:mm:sszzz"];

    /// <summary>By their instants; what has no date comes before all that have one.</summary>
    public static IComparer<ContentDate?> ByInstant { get; } =
        Comparer<ContentDate?>.Create(static (first, second) => first is null || second is null ? (first is null ? 0 : 1) - (second is null ? 0 : 1) : first.Instant.CompareTo(second.Instant));

    /// <summary>What an editor is told to write.</summary>
    public const string Expected = "a date such as 2025-10-25 or 2025-10-25T15:22:41+07:00";

    /// <summary>Reads a day (<c>2025-10-25</c>) or a moment with zone (<c>2025-10-25T15:22:41+07:00</c>, <c>…Z</c>); else null.</summary>
    public static ContentDate? Parse(string text) => ParseUsual(text) ?? ParseAny(text);

    // The two forms as they are documented, read in a small part of the time that formats of .NET take.
    private static ContentDate? ParseUsual(string text)
    {
        if (text.Length is not (10 or 20 or 25) || text[4] != '-' || text[7] != '-') return null;
        var (year, month, day) = (100 * Number(text, 0) + Number(text, 2), Number(text, 5), Number(text, 8));
        // Beyond these years a moment and its instant may not both exist.
        if (year is < 2 or > 9998 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        var date = new DateOnly(year, month, day);
        if (text.Length == 10) return new ContentDate(date, null, null);

        if (text[10] != 'T' || text[13] != ':' || text[16] != ':') return null;
        var (hour, minute, second) = (Number(text, 11), Number(text, 14), Number(text, 17));
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59) return null;
        return ParseZone(text) is { } zone ? new ContentDate(date, new TimeOnly(hour, minute, second), zone) : null;
    }

    private static TimeSpan? ParseZone(string text)
    {
        if (text.Length == 20) return text[19] == 'Z' ? TimeSpan.Zero : null;
        var (hours, minutes) = (Number(text, 20), Number(text, 23));
        if (text[19] is not ('+' or '-') || text[22] != ':' || hours is < 0 or > 13 || minutes is < 0 or > 59) return null;
        var zone = new TimeSpan(hours, minutes, 0);
        return text[19] == '-' ? -zone : zone;
    }

    // Two digits; less than any number where one is none.
    private static int Number(string text, int at) =>
        char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1]) ? (10 * (text[at] - '0')) + text[at + 1] - '0' : -10_000;

    private static ContentDate? ParseAny(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new ContentDate(day, null, null);
        }

        var zoned = text.EndsWith('Z') ? text[..^1] + "+00:00" : text;
        return DateTimeOffset.TryParseExact(zoned, MomentFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? new ContentDate(DateOnly.FromDateTime(moment.DateTime), TimeOnly.FromDateTime(moment.DateTime), moment.Offset)
            : null;
    }

    /// <summary>As <see cref="Parse"/>, for a moment whose zone decides: an embargo.</summary>
    public static ContentDate? ParseMoment(string text) => Parse(text) is { Zone: not null } moment ? moment : null;

    /// <summary>The instant; a day alone counts from its midnight in UTC.</summary>
    public DateTimeOffset Instant => new(Day.ToDateTime(Time ?? TimeOnly.MinValue), Zone ?? TimeSpan.Zero);

    /// <summary>The form of ISO 8601 for HTML, feeds and JSON: the day alone, or the moment with its zone.</summary>
    public string ToIso() => Zone is null ? string.Create(10, this, static (text, date) => date.WriteDay(text)) : ToRfc3339();

    /// <summary>The form of RFC 3339, which knows no day without a time: midnight in UTC stands for it.</summary>
    public string ToRfc3339() => string.Create(25, this, static (text, date) =>
    {
        var (time, zone) = (date.Time ?? TimeOnly.MinValue, date.Zone ?? TimeSpan.Zero);
        date.WriteDay(text);
        Write(text, 10, 'T', time.Hour);
        Write(text, 13, ':', time.Minute);
        Write(text, 16, ':', time.Second);
        Write(text, 19, zone < TimeSpan.Zero ? '-' : '+', Math.Abs(zone.Hours));
        Write(text, 22, ':', Math.Abs(zone.Minutes));
    });

    private void WriteDay(Span<char> text)
    {
        Write(text, 1, (char)('0' + (Day.Year / 100 % 10)), Day.Year % 100);
        text[0] = (char)('0' + (Day.Year / 1000));
        Write(text, 4, '-', Day.Month);
        Write(text, 7, '-', Day.Day);
    }

    private static void Write(Span<char> text, int at, char mark, int number)
    {
        text[at] = mark;
        text[at + 1] = (char)('0' + (number / 10));
        text[at + 2] = (char)('0' + (number % 10));
    }
}
