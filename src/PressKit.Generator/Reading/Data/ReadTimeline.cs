using System.Collections.Immutable;

namespace PressKit.Generator.Reading.Data;

/// <summary>Reads <c>data/timeline.yml</c>.</summary>
internal static class ReadTimeline
{
    /// <summary>The entries in order of time.</summary>
    public static ImmutableArray<TimelineEntry> Read(DataFile file, LocalizedReader texts)
    {
        var entries = file.Read(keys =>
        {
            var id = file.Id(keys);
            var release = file.Release(keys, id);
            var when = keys.Value("when", DateSpan.Parse, DateSpan.Expected);
            if (!keys.Has("when")) keys.ReportMissing("when");
            var what = texts.Required(keys, "what");
            var place = texts.Optional(keys, "place");
            var status = keys.Choice("status", "past", "planned");
            if (!keys.Has("status")) keys.ReportMissing("status", "add 'past' or 'planned'");
            var isFeatured = keys.Flag("featured");
            var sources = Evidence.ReadList(keys);
            if (id is null || when is null || what is null || status is null) return null;
            return new TimelineEntry { Id = id, Release = release, When = when.Value, What = what, Place = place, IsPlanned = status.Value == "planned", IsFeatured = isFeatured, Sources = sources };
        });
        return [.. entries.OrderBy(static entry => entry.When.Start, PartialDate.InTime)];
    }
}
