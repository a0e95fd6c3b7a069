using System.Globalization;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Releasing;

/// <summary>Says how much is not public and until when, in numbers only.</summary>
internal static class ReportWithheld
{
    private const string Warning = "a public repository shows them all the same, and a scheduled run may come late: start it by hand at the hour";

    // Western Indonesian Time has no summer time and no other history that matters here.
    private static readonly TimeSpan Wib = TimeSpan.FromHours(7);

    public static void Report(Withheld withheld, DiagnosticBag diagnostics)
    {
        if (withheld.Things.IsEmpty) return;
        var parts = new List<string>();
        var drafts = withheld.Things.Count(static thing => thing.Until is null && !thing.HasExpired);
        var expired = withheld.Things.Count(static thing => thing.Until is null && thing.HasExpired);
        if (drafts > 0) parts.Add($"{drafts} in draft");
        if (expired > 0) parts.Add($"{expired} expired");
        parts.AddRange(withheld.Things
            .Where(static thing => thing.Until is not null)
            .GroupBy(static thing => thing.Until!.Value.UtcDateTime)
            .OrderBy(static group => group.Key)
            .Select(static group => $"{group.Count()} under embargo until {Describe(new DateTimeOffset(group.Key))}"));
        var hasEmbargo = withheld.Things.Length > drafts + expired;
        diagnostics.Add(Rules.Withheld, Place.StartOf(SiteConfig.Path), "not published: " + string.Join(", ", parts), hasEmbargo ? Warning : null);
    }

    private static string Describe(DateTimeOffset moment) => $"{Format(moment.ToOffset(Wib))} WIB ({Format(moment)} UTC)";

    private static string Format(DateTimeOffset moment) =>
        moment.ToString(moment.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
