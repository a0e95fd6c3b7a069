using System.Collections.Concurrent;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Rendering.Models;

namespace PressKit.Generator.Rendering.Feeds;

/// <summary>When a page's content last changed: as its front matter says, or by a correction that it shows. Never the time of a build.</summary>
public sealed class ChangeDates
{
    private readonly ConcurrentDictionary<string, ContentDate> _corrected = new(StringComparer.Ordinal);

    /// <summary>Notes the corrections that a page shows; called from many threads.</summary>
    public void Record(PlannedPage page, IEnumerable<Correction> corrections)
    {
        ContentDate? latest = null;
        foreach (var correction in corrections)
        {
            if (correction.Date is { Day: not null }) latest = Later(latest, StartOf(correction.Date));
        }

        if (latest is not null) _corrected[page.Address] = latest;
    }

    /// <summary>True for a page that shows a dated correction.</summary>
    public bool IsCorrected(PlannedPage page) => _corrected.ContainsKey(page.Address);

    /// <summary>The date of the last change; null when none is recorded. True once every page was recorded.</summary>
    public ContentDate? Of(PlannedPage page)
    {
        if (page.List is not { } list) return Later(PageModel.ModifiedOf(page), _corrected.GetValueOrDefault(page.Address));
        ContentDate? latest = null;
        foreach (var article in list.Articles) latest = Later(latest, Of(article));
        return latest;
    }

    /// <summary>The first day of the time a correction is dated to; null when it has no date.</summary>
    public static ContentDate? StartOf(PartialDate? date) =>
        date is null ? null : new ContentDate(new DateOnly(date.Year, date.Month ?? 1, date.Day ?? 1), null, null);

    private static ContentDate? Later(ContentDate? first, ContentDate? second) =>
        ContentDate.ByInstant.Compare(second, first) > 0 ? second : first;
}
