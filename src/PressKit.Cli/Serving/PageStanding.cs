using System.Globalization;
using PressKit.Generator;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Releasing;
using PressKit.Generator.Theming;

namespace PressKit.Cli.Serving;

/// <summary>Says of a page, in its language, that the public does not see it yet.</summary>
internal static class PageStanding
{
    /// <summary>The words, or null for a page that a build would publish as it is.</summary>
    public static string? Of(PlannedPage page, PlannedSite site)
    {
        var strings = site.Theme.StringsOf(page.Language);
        if (page.Document is { } document && site.HeldFromPublic.WhyHeld(document.Path) is { } held) return Describe(held, strings);
        var entries = DataOf(page.Kind) is { } name ? site.HeldFromPublic.EntriesIn(KitData.FileOf(name)) : 0;
        return entries == 0
            ? null
            : Text("preview.entries", "Entries on this page that are not public yet: {count}", strings, entries).Replace("{count}", strings.Number(entries), StringComparison.Ordinal);
    }

    private static string Describe(HeldBack held, UiStrings strings)
    {
        if (held.Until is not { } until) return Text("preview.draft", "Draft, not public yet", strings);
        var date = new ContentDate(DateOnly.FromDateTime(until.DateTime), TimeOnly.FromDateTime(until.DateTime), until.Offset);
        var shown = strings.Date(date, "full") ?? until.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
        return Text("preview.held", "Held until {date}", strings).Replace("{date}", shown, StringComparison.Ordinal);
    }

    // A kit's own interface texts may lack those of the preview.
    private static string Text(string key, string fallback, UiStrings strings, int? count = null) => strings.Find(key, count) ?? fallback;

    private static string? DataOf(PageKind kind) => kind switch
    {
        PageKind.Facts => "facts",
        PageKind.Quotes => "quotes",
        PageKind.Timeline => "timeline",
        _ => null,
    };
}
