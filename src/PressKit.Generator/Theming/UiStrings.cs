using System.Globalization;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Theming;

/// <summary>The texts of the interface in one language.</summary>
/// <param name="Path">The file they stand in, for messages.</param>
public sealed record UiStrings(string Path, Language Language, IReadOnlyDictionary<string, UiString> Texts)
{
    /// <summary>The key of the name that a table is announced with; it holds <c>{number}</c>.</summary>
    public const string TableLabel = "table.label";

    // Languages whose nouns have no plural form (CLDR: only the category "other").
    private static readonly HashSet<string> WithoutPlural = ["id", "ja", "jv", "km", "ko", "lo", "ms", "my", "su", "th", "vi", "zh"];

    /// <summary>The text under a key in the form that a count asks for; null when there is no such key.</summary>
    public string? Find(string key, decimal? count)
    {
        if (!Texts.TryGetValue(key, out var text)) return null;
        return count == 1 && text.One is not null && !WithoutPlural.Contains(Language.Code) ? text.One : text.Other;
    }

    /// <summary>A number as the language writes it: <c>2.500</c> or <c>2,500</c>.</summary>
    public string Number(decimal value) => value.ToString("#,##0.##########", Language.Culture);

    /// <summary>A date by the pattern under <c>date.STYLE</c>; null when there is no such pattern.</summary>
    public string? Date(ContentDate date, string style)
    {
        if (style == "iso") return date.ToIso();
        if (style == "rfc3339") return date.ToRfc3339();
        if (Find("date." + style, null) is not { } pattern) return null;
        var day = date.Day.ToString(pattern, Language.Culture);
        return date.Time is { } time && date.Zone is { } zone && Find("date.time", null) is { } timePattern
            ? day + time.ToString(timePattern, Language.Culture) + ZoneName(zone)
            : day;
    }

    /// <summary>A date as exact as it is known, or a span of two.</summary>
    public string Date(DateSpan span) => span.End is null ? Date(span.Start) : $"{Date(span.Start)} – {Date(span.End)}";

    /// <inheritdoc cref="Date(DateSpan)"/>
    public string Date(PartialDate date)
    {
        var day = new DateOnly(date.Year, date.Month ?? 1, date.Day ?? 1);
        var pattern = (date.Month, date.Day) switch
        {
            (null, _) => "yyyy",
            (_, null) => Required("date.month"),
            _ => Required("date.short"),
        };
        return day.ToString(pattern, Language.Culture);
    }

    /// <summary>A rank as the language writes it, <c>ke-16</c> or <c>16th</c>, by the endings of its ordinal numbers.</summary>
    public string Ordinal(decimal rank) => Required("ordinal." + OrdinalEnding(rank)).Replace("{number}", Number(rank), StringComparison.Ordinal);

    /// <summary>The text under a key that PressKit itself needs; its presence was checked when the file was read.</summary>
    public string Required(string key) => Find(key, null) ?? key;

    private string OrdinalEnding(decimal rank)
    {
        if (Language.Code != "en") return "any";
        return (rank % 10, rank % 100) switch
        {
            (1, not 11) => "first",
            (2, not 12) => "second",
            (3, not 13) => "third",
            _ => "any",
        };
    }

    private static string ZoneName(TimeSpan zone)
    {
        if (zone == TimeSpan.Zero) return " UTC";
        var minutes = zone.Minutes == 0 ? "" : zone.ToString("':'mm", CultureInfo.InvariantCulture);
        return $" UTC{(zone < TimeSpan.Zero ? '−' : '+')}{Math.Abs(zone.Hours).ToString(CultureInfo.InvariantCulture)}{minutes}";
    }
}

/// <summary>A text of the interface, with a form for one thing where the language has it.</summary>
public sealed record UiString(string Other, string? One);
