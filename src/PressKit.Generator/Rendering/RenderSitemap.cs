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
    private const string Template = "sitemap.sbn-xml";
    private const int LargestFile = 50 * 1024 * 1024;

    // <xhtml:link rel="alternate" hreflang="x-default" href=""/>, with room for what a URL has escaped.
    private const int Markup = 100;

    private readonly ImmutableArray<SitemapEntry> _pages = [.. plan.Groups.SelectMany(static group => group.Existing.Select(page => new SitemapEntry(page, group)))];

    /// <summary>True when no page adds to it: only a dated correction that a page shows does.</summary>
    public bool CanBeMadeAhead => plan.Kit.Data.Corrections.All(static correction => correction.Date is not { Day: not null });

    /// <summary>All that it shows, as one digest; true once every page was made, or when it can be made ahead.</summary>
    public Digest Digest()
    {
        using var digest = new DigestWriter();
        digest.Add(most);
        PageGroup? last = null;
        foreach (var (page, group) in _pages)
        {
            digest.Add(ReferenceEquals(group, last));
            digest.Add(page.Kind == PageKind.Home);
            digest.Add(page.Language.Index);
            digest.Add(page.Address);
            digest.Add(dates.Of(page)?.ToIso());
            last = group;
        }

        return digest.ToDigest();
    }

    /// <summary>Stages it.</summary>
    /// <returns>The addresses of its files.</returns>
    public ImmutableArray<string> Stage()
    {
        var parts = Split();
        if (parts.Count == 1)
        {
            files.Stage(SiteAddress.Sitemap, plan.Config.DefaultLanguage, SitemapModel.Of(_pages, plan, dates), Template);
            return [SiteAddress.Sitemap];
        }

        var addresses = ImmutableArray.Create(SiteAddress.Sitemap);
        var models = new List<TemplateModel>();
        foreach (var part in parts)
        {
            var (address, pages) = (SiteAddress.SitemapPart(addresses.Length), _pages[part]);
            addresses = addresses.Add(address);
            models.Add(SitemapModel.Part(address, pages, plan, dates));
            files.Stage(address, plan.Config.DefaultLanguage, SitemapModel.Of(pages, plan, dates), Template);
        }

        files.Stage(SiteAddress.Sitemap, plan.Config.DefaultLanguage, new TemplateModel { ["entries"] = models }, "sitemap-index.sbn-xml");
        return addresses;
    }

    private List<Range> Split()
    {
        var parts = new List<Range>();
        var (start, size) = (0, 0L);
        for (var index = 0; index < _pages.Length; index++)
        {
            var next = SizeOf(_pages[index].Page, _pages[index].Group);
            if (index > start && (index - start == most || size + next > LargestFile))
            {
                parts.Add(start..index);
                (start, size) = (index, 0);
            }

            size += next;
        }

        parts.Add(start.._pages.Length);
        return parts;
    }

    // What a page takes in the file, or somewhat more: its own URL, that of each language, and that of readers of none.
    private long SizeOf(PlannedPage page, PageGroup group)
    {
        // Without a base address there is no sitemap.
        var link = plan.BaseUrl!.AbsoluteUri.Length + Markup;
        var size = 2L * (link + page.Address.Length);
        foreach (var other in group.Pages) size += other is null ? 0 : link + other.Address.Length;
        return size;
    }
}

/// <summary>A page of the sitemap, and the group that its other languages are in.</summary>
internal sealed record SitemapEntry(PlannedPage Page, PageGroup Group);
