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
    public static ContentDate? Parse(string text)
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
    public string ToIso() => Zone is null
        ? Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>The form of RFC 3339, which knows no day without a time: midnight in UTC stands for it.</summary>
    public string ToRfc3339() => Instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
