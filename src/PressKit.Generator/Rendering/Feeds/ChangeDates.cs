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
        var days = corrections.Where(static correction => correction.Date is { Day: not null }).Select(static correction => StartOf(correction.Date));
        if (Latest(days) is { } latest) _corrected[page.Address] = latest;
    }

    /// <summary>True for a page that shows a dated correction.</summary>
    public bool IsCorrected(PlannedPage page) => _corrected.ContainsKey(page.Address);

    /// <summary>The date of the last change; null when none is recorded. True once every page was recorded.</summary>
    public ContentDate? Of(PlannedPage page) => page.List is { } list
        ? Latest(list.Articles.Select(Of))
        : Latest([PageModel.ModifiedOf(page), _corrected.GetValueOrDefault(page.Address)]);

    /// <summary>The first day of the time a correction is dated to; null when it has no date.</summary>
    public static ContentDate? StartOf(PartialDate? date) =>
        date is null ? null : new ContentDate(new DateOnly(date.Year, date.Month ?? 1, date.Day ?? 1), null, null);

    private static ContentDate? Latest(IEnumerable<ContentDate?> dates) => dates.Where(static date => date is not null).MaxBy(static date => date!.Instant);
}
