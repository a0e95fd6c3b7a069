using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PressKit.Generator.Importing;

/// <summary>The day, and the time when one is given, that stand in a byline; what is left of the line names the publisher.</summary>
/// <param name="Offset">The zone as written; null when the line gives none.</param>
/// <param name="IsSetOff">Whether a mark, a time or a missing space parts the date from the name.</param>
internal sealed record BylineDate(DateOnly Day, TimeOnly? Time, TimeSpan? Offset, string Rest, bool IsSetOff, bool IsInBrackets);

/// <summary>Reads the dates of bylines: numbers, or names of months in Indonesian, Malay, Vietnamese and English.</summary>
internal static partial class ReadBylineDate
{
    private static readonly FrozenDictionary<string, int> Months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["januari"] = 1,
        ["january"] = 1,
        ["jan"] = 1,
        ["februari"] = 2,
        ["pebruari"] = 2,
        ["february"] = 2,
        ["feb"] = 2,
        ["maret"] = 3,
        ["mac"] = 3,
        ["march"] = 3,
        ["mar"] = 3,
        ["april"] = 4,
        ["apr"] = 4,
        ["mei"] = 5,
        ["may"] = 5,
        ["juni"] = 6,
        ["jun"] = 6,
        ["june"] = 6,
        ["juli"] = 7,
        ["julai"] = 7,
        ["july"] = 7,
        ["jul"] = 7,
        ["agustus"] = 8,
        ["ogos"] = 8,
        ["august"] = 8,
        ["aug"] = 8,
        ["agu"] = 8,
        ["agt"] = 8,
        ["ags"] = 8,
        ["september"] = 9,
        ["sept"] = 9,
        ["sep"] = 9,
        ["oktober"] = 10,
        ["october"] = 10,
        ["okt"] = 10,
        ["oct"] = 10,
        ["november"] = 11,
        ["nopember"] = 11,
        ["nov"] = 11,
        ["desember"] = 12,
        ["disember"] = 12,
        ["december"] = 12,
        ["des"] = 12,
        ["dis"] = 12,
        ["dec"] = 12,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int> Zones = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["WIB"] = 7,
        ["WITA"] = 8,
        ["WIT"] = 9,
        ["MYT"] = 8,
        ["SGT"] = 8,
        ["ICT"] = 7,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The byline's date, or null when the line holds none; a day that no calendar has is none.</summary>
    public static BylineDate? Read(string text)
    {
        if (FindDay(text) is not { } found) return null;
        var (day, match) = found;

        // The day comes out first: its dots and dashes could pass for a time's.
        var rest = text.Replace(match.Value, " ␟ ", StringComparison.Ordinal);
        var hasGlue = match.Index > 0 && char.IsLetter(text[match.Index - 1]);
        var time = Clock().Match(rest);
        if (time.Success) rest = rest.Remove(time.Index, time.Length);
        var zone = Zone().Match(rest);
        if (zone.Success) rest = rest.Remove(zone.Index, zone.Length);
        var bare = Labels().Replace(Weekdays().Replace(rest, " "), " ");
        var isSetOff = hasGlue || time.Success || SetOff().IsMatch(rest);
        return new BylineDate(day, TimeOf(time), OffsetOf(zone), Tidy(bare), isSetOff, IsInBrackets(text, match));
    }

    private static bool IsInBrackets(string text, Match day)
    {
        var end = day.Index + day.Length;
        return day.Index > 0 && text[day.Index - 1] == '(' && end < text.Length && text[end] == ')';
    }

    private static (DateOnly Day, Match Match)? FindDay(string text)
    {
        foreach (var match in new[] { YearFirst().Match(text), DayFirst().Match(text), NamedMonth().Match(text), MonthFirst().Match(text) })
        {
            if (match.Success && DayOf(match) is { } day) return (day, match);
        }

        return null;
    }

    private static DateOnly? DayOf(Match match)
    {
        var year = Number(match.Groups["y"]);
        var day = Number(match.Groups["d"]);
        var name = match.Groups["name"];
        var month = name.Success ? Months.GetValueOrDefault(name.Value) : Number(match.Groups["m"]);
        var isReal = month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return isReal ? new DateOnly(year, month, day) : null;
    }

    private static TimeOnly? TimeOf(Match match)
    {
        if (!match.Success) return null;
        var hour = Number(match.Groups["h"]);
        var half = match.Groups["half"].Value.ToUpperInvariant();
        var isMorning = half is "AM" or "PG" or "PAGI" or "SÁNG";
        if (half.Length > 0 && !isMorning && hour < 12) hour += 12;
        if (isMorning && hour == 12) hour = 0;
        return new TimeOnly(hour, Number(match.Groups["min"]), match.Groups["s"].Success ? Number(match.Groups["s"]) : 0);
    }

    private static TimeSpan? OffsetOf(Match match)
    {
        if (!match.Success) return null;
        if (match.Groups["zone"].Success) return TimeSpan.FromHours(Zones[match.Groups["zone"].Value]);
        var written = match.Groups["hours"].Value.Replace(" ", "", StringComparison.Ordinal);
        var hours = written.Length == 0 ? 0 : int.Parse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var offset = TimeSpan.FromHours(hours);
        return Math.Abs(hours) <= 14 ? offset : null;
    }

    private static string Tidy(string rest)
    {
        var parts = rest.Split('␟', StringSplitOptions.TrimEntries).Select(static part => WithoutLoneBrackets(part.Trim(Separators)));
        return CleanLine.Clean(string.Join(" ", parts.Where(static part => part.Length > 0)));
    }

    // Brackets that held the date go with it; "Paper (Agency)" keeps its own.
    private static string WithoutLoneBrackets(string part) =>
        part.AsSpan().Count('(') == part.AsSpan().Count(')') && part != "()" ? part : part.Trim('(', ')', ' ');

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static readonly char[] Separators = [' ', '|', '-', '–', '—', '•', '·', ',', ';', ':', '/', '*'];

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"(?<!\d)(?<d>\d{1,2})\s?[/.\-–]\s?(?<m>\d{1,2})\s?[/.\-–]\s?(?<y>(?:19|20)\d{2})(?!\d(?!\d?[/.\-]))", Options)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"(?<!\d)(?<y>(?:19|20)\d{2})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?:T(?=\d)|(?!\d))", Options)]
    private static partial Regex YearFirst();

    [GeneratedRegex(
        @"(?<!\d)(?<d>\d{1,2})\s*[-./,]?\s*(?:(?<name>(?!tháng)\p{L}{3,9})\.?"
        + @"|tháng\s+(?<m>\d{1,2}))\s*[-./,]?\s*(?:năm\s+)?(?<y>(?:19|20)\d{2})(?!\d)",
        Options)]
    private static partial Regex NamedMonth();

    [GeneratedRegex(@"(?<!\p{L})(?<name>\p{L}{3,9})\.?\s+(?<d>\d{1,2}),?\s+(?<y>(?:19|20)\d{2})(?!\d)", Options)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(
        @"(?<!\d)(?<h>[01]?\d|2[0-3])\s*(?:[:.h]|\s?giờ\s?)\s*(?<min>[0-5]\d)(?!\d)(?:\s*(?:[:.]\s*"
        + @"|phút\s*)(?<s>[0-5]\d)(?!\d)(?:\.\d+)?)?\s*(?:(?<half>am|pm|pg|ptg|pagi|siang|sore|petang|malam|sáng|chiều"
        + @"|tối)(?!\p{L}))?",
        Options)]
    private static partial Regex Clock();

    [GeneratedRegex(
        @"\(?\s*(?:(?:GMT|UTC)\s*(?<hours>[+-]\s?\d{1,2})?(?::?00)?|(?<![\p{L}])(?<zone>WIB|WITA|WIT|MYT|SGT|ICT)(?![\p{L}])"
        + @"|(?<=[\s\d])(?<hours>[+-]\d{2}):?00|(?<=\s)Z(?!\p{L}))\s*\)?",
        Options)]
    private static partial Regex Zone();

    [GeneratedRegex(
        @"(?<!\p{L})(?:senin|isnin|selasa|rabu|khamis|kamis|jumaat|jumat|jum'at|sabtu|minggu|ahad|thứ\s+(?:hai|ba|tư|năm|sáu|bảy"
        + @"|[2-7])|chủ\s+nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\p{L})",
        Options)]
    private static partial Regex Weekdays();

    [GeneratedRegex(
        @"(?<!\p{L})(?:hari|tanggal|tarikh|pukul|jam|pada|lúc|ngày|(?:thời gian )?(?:cập nhật|đăng|xuất bản)(?: lần cuối)?"
        + @"|(?:terakhir )?(?:diperbarui|diperbaharui|dikemas ?kini|kemas kini|diterbitkan|dipublikasikan|dipublikasi|diunggah"
        + @"|disiarkan|tayang|terbit|update)|published|updated|posted|on|at)(?!\p{L})\s*:?",
        Options)]
    private static partial Regex Labels();

    [GeneratedRegex(@"[|•·,]|\s[-–—]\s|[-–—|]\s*␟", Options)]
    private static partial Regex SetOff();
}
