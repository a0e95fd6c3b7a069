using System.Collections.Immutable;
using PressKit.Generator.Incremental;
using PressKit.Generator.Planning;
using PressKit.Generator.Rendering.Feeds;
using PressKit.Generator.Rendering.Models;

namespace PressKit.Generator.Rendering;

/// <summary>
/// Renders the sitemap. One that would be larger than the protocol allows (sitemaps.org, "Using Sitemap index files") becomes several,
/// which an index lists at the sitemap's own address.
/// </summary>
/// <param name="most">How many pages one file lists.</param>
internal sealed class RenderSitemap(SitePlan plan, ChangeDates dates, RenderFile files, int most)
{
    private const int LargestFile = 50 * 1024 * 1024;

    private readonly ImmutableArray<(PlannedPage Page, PageGroup Group)> _pages = [.. plan.Groups.SelectMany(static group => group.Existing, static (group, page) => (page, group))];

    /// <summary>All that it shows, as one digest; true once every page was made.</summary>
    public Digest Digest()
    {
        using var digest = new DigestWriter();
        digest.Add(most);
        PageGroup? last = null;
        foreach (var (page, group) in _pages)
        {
            digest.Add(group == last);
            digest.Add(page.Kind == PageKind.Home);
            digest.Add(page.Language.Index);
            digest.Add(page.Address);
            digest.Add(dates.Of(page)?.ToIso());
            last = group;
        }

        return digest.ToDigest();
    }

    /// <summary>Stages it.</summary>
    /// <returns>The addresses of its files; none after diagnostics.</returns>
    public ImmutableArray<string> Stage()
    {
        if (_pages.Length <= most && StagePart(SiteAddress.Sitemap, 0, _pages.Length) is var whole && whole <= LargestFile) return whole is null ? [] : [SiteAddress.Sitemap];
        var parts = ImmutableArray.CreateBuilder<string>();
        var models = new List<TemplateModel>();
        for (int start = 0, count; start < _pages.Length; start += count)
        {
            count = Math.Min(most, _pages.Length - start);
            parts.Add(SiteAddress.SitemapPart(parts.Count + 1));
            var size = StagePart(parts[^1], start, count);
            for (; size > LargestFile && count > 1; size = StagePart(parts[^1], start, count)) count /= 2;
            if (size is null) return [];
            models.Add(SitemapModel.Part(parts[^1], [.. _pages.AsSpan(start, count)], plan, dates));
        }

        var index = new TemplateModel { ["entries"] = models };
        return files.Stage(SiteAddress.Sitemap, plan.Config.DefaultLanguage, index, "sitemap-index.sbn-xml") is null ? [] : [SiteAddress.Sitemap, .. parts];
    }

    private int? StagePart(string address, int start, int count)
    {
        var model = SitemapModel.Of([.. _pages.AsSpan(start, count)], plan, dates);
        return files.Stage(address, plan.Config.DefaultLanguage, model, "sitemap.sbn-xml")?.Length;
    }
}
