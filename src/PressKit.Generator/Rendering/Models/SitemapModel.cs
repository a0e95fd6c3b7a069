using System.Collections;
using System.Collections.Immutable;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Rendering.Feeds;

namespace PressKit.Generator.Rendering.Models;

/// <summary>Every page with its other languages, and when its content last changed.</summary>
internal static class SitemapModel
{
    public static TemplateModel Of(ImmutableArray<SitemapEntry> pages, SitePlan plan, ChangeDates dates) => new()
    {
        ["entries"] = new Entries(pages, plan, dates),
    };

    /// <summary>One of several sitemaps, as their index lists it.</summary>
    public static TemplateModel Part(string address, ImmutableArray<SitemapEntry> pages, SitePlan plan, ChangeDates dates) => new()
    {
        ["canonical"] = PageModel.AbsoluteOf(address, plan),
        ["modified"] = pages.Select(page => dates.Of(page.Page)).Max(ContentDate.ByInstant),
    };

    // Each is made when it is printed: all of them together are large.
    private sealed class Entries(ImmutableArray<SitemapEntry> pages, SitePlan plan, ChangeDates dates) : IReadOnlyList<TemplateModel>
    {
        public int Count => pages.Length;

        public TemplateModel this[int index] => EntryOf(pages[index].Page, pages[index].Group, plan, dates);

        public IEnumerator<TemplateModel> GetEnumerator() => pages.Select(page => EntryOf(page.Page, page.Group, plan, dates)).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private static TemplateModel EntryOf(PlannedPage page, PageGroup group, SitePlan plan, ChangeDates dates) => new()
    {
        ["canonical"] = PageModel.AbsoluteOf(page.Address, plan),
        ["modified"] = dates.Of(page),
        ["alternates"] = PageModel.AlternatesOf(group, plan),
        ["fallback"] = PageModel.FallbackOf(page, group, plan),
    };
}
