using System.Globalization;

namespace PressKit.Generator.Importing;

/// <summary>
/// Reads the time stamp that some Vietnamese publishers put at the end of an address: some digits, yyMMddHHmmss, and three more.
/// </summary>
internal static class AddressDate
{
    private const int StampLength = 12;
    private const int TailLength = 3;
    private const int LongestRun = 24;
    private const int EarliestYear = 5;
    private const int LatestYear = 49;

    /// <summary>The instant, in Vietnam's zone, or null: shorter numbers count articles and say nothing of the day.</summary>
    public static string? Read(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address)) return null;
        var path = address.AbsolutePath.TrimEnd('/');
        var segment = path[(path.LastIndexOf('/') + 1)..];
        var dot = segment.IndexOf('.', StringComparison.Ordinal);
        if (dot >= 0) segment = segment[..dot];

        var digits = segment.Length;
        while (digits > 0 && char.IsAsciiDigit(segment[digits - 1])) digits--;
        var run = segment[digits..];
        if (run.Length is < StampLength + TailLength or > LongestRun) return null;

        var stamp = run.Substring(run.Length - StampLength - TailLength, StampLength);
        var year = int.Parse(stamp[..2], CultureInfo.InvariantCulture);
        const string Format = "yyyyMMddHHmmss";
        var isInstant = DateTime.TryParseExact("20" + stamp, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant);
        return isInstant && year is >= EarliestYear and <= LatestYear
            ? instant.ToString("yyyy-MM-dd'T'HH:mm:ss'+07:00'", CultureInfo.InvariantCulture)
            : null;
    }
}
