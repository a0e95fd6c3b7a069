using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using PressKit.Generator.Checks;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Incremental;
using PressKit.Generator.Markdown;
using PressKit.Generator.Planning;
using PressKit.Generator.Printing;
using PressKit.Generator.Publishing;
using PressKit.Generator.Releasing;
using PressKit.Generator.Rendering;
using PressKit.Generator.Searching;
using PressKit.Generator.Theming;

namespace PressKit.Generator;

/// <summary>A site whose every address is known: its pages can be made one by one in any order, each from any thread.</summary>
public sealed class PlannedSite
{
    private readonly ConcurrentDictionary<PageGroup, Lazy<bool>> _made = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<Withheld> _heldFromPublic;
    private readonly Task<SearchSite> _search;
    private readonly PartTimings? _timings;
    private readonly Lazy<Dictionary<string, (PlannedPage Page, PageGroup Group)>> _pages;

    internal PlannedSite(ReleasedKit kit, Lazy<Withheld> heldFromPublic, Theme theme, SitePlan plan, SiteWriter writer, SiteTables tables, RenderSite render, PrintSite print, Task<SearchSite> search, ReusePages? reuse, PartTimings? timings, DiagnosticBag diagnostics)
    {
        Kit = kit;
        _heldFromPublic = heldFromPublic;
        _pages = new(() => PagesByAddress(plan));
        Theme = theme;
        Plan = plan;
        Writer = writer;
        Tables = tables;
        Render = render;
        Print = print;
        Reuse = reuse;
        _timings = timings;
        _search = search;
        Diagnostics = diagnostics;
    }

    public ReleasedKit Kit { get; }

    /// <summary>What a build for the public would hold back now, though a preview shows it.</summary>
    public Withheld HeldFromPublic => _heldFromPublic.Value;

    public Theme Theme { get; }

    public SitePlan Plan { get; }

    internal SiteWriter Writer { get; }

    internal SiteTables Tables { get; }

    internal RenderSite Render { get; }

    internal PrintSite Print { get; }

    /// <summary>Null when everything is made anew.</summary>
    internal ReusePages? Reuse { get; }

    internal SearchSite Search => _search.GetAwaiter().GetResult();

    internal DiagnosticBag Diagnostics { get; }

    /// <summary>What was found until now, as it may be printed.</summary>
    public ImmutableArray<Diagnostic> FoundSoFar => [.. SilenceChecks.Apply(Diagnostics, Tables.Files).ToSortedArray().Select(Kit.Withheld.Redact)];

    /// <summary>The page of an address or of its text, with its other languages; null for any other file.</summary>
    public (PlannedPage Page, PageGroup Group)? FindPage(string address) => _pages.Value.TryGetValue(address, out var found) ? found : null;

    /// <summary>Makes what leads into the site and depends on no page: chooser, missing page, redirects, assets.</summary>
    public void MakeDoorways() => Render.Doorways();

    /// <summary>Lets the home pages tell the sizes that the archives had in an earlier build until they are made.</summary>
    public void ExpectArchivesAs(PlannedSite earlier) => Render.ExpectArchivesAs(earlier.Render);

    /// <summary>Makes the home pages before all others; they are made again after the archives.</summary>
    public void MakeHomeAhead()
    {
        var group = Plan.Groups.First(static group => group.IsHome);
        var edition = ReadBodies(group, Diagnostics);
        foreach (var page in group.Existing) Render.Page(page, edition, isKept: false);
    }

    /// <summary>Makes one thing in its languages, once, and returns when it is made. The unit of work: its bodies and its HTML are dropped with it.</summary>
    public void MakePages(PageGroup group) => _ = _made.GetOrAdd(group, static (group, site) => new Lazy<bool>(() => site.Make(group)), this).Value;

    /// <summary>Makes the sitemap, after every page, or beside them when no page adds to it.</summary>
    internal void MakeSitemap()
    {
        if (Render.Sitemap is not { } sitemap) return;
        var source = Reuse?.DigestOf(sitemap);
        if (source is { } digest && Reuse!.RecallFiles(SiteAddress.Sitemap, digest) is { } files && Writer.TryKeep(files)) return;
        var addresses = sitemap.Stage();
        if (source is { } made) Reuse!.NoteFiles(SiteAddress.Sitemap, made, addresses, Writer);
    }

    private static Dictionary<string, (PlannedPage Page, PageGroup Group)> PagesByAddress(SitePlan plan)
    {
        var pages = new Dictionary<string, (PlannedPage Page, PageGroup Group)>(StringComparer.Ordinal);
        foreach (var group in plan.Groups)
        {
            foreach (var page in group.Existing)
            {
                pages[page.Address] = (page, group);
                if (page.TextAddress is { } text) pages[text] = (page, group);
            }
        }

        return pages;
    }

    private bool Make(PageGroup group)
    {
        var started = _timings is null ? 0 : Stopwatch.GetTimestamp();
        if (!TryTakeOver(group)) MakeAnew(group);
        _timings?.Note(group.Existing.First().Address, started);
        return true;
    }

    private void MakeAnew(PageGroup group)
    {
        var found = new DiagnosticBag();
        var edition = ReadBodies(group, found);
        Tables.Record(edition);
        EditionChecks.Run(edition, Plan, found);
        foreach (var page in group.Existing)
        {
            Print.Add(page, Render.Page(page, edition, Print.Wants(page)));
            Search.Add(page, edition.BodyIn(page.Language));
        }

        Diagnostics.AddRange(found.ToSortedArray());
        if (!group.Existing.Any(Render.IsDatedByCorrection)) Reuse?.Note(group, edition, Render.PassesOn, Search, Writer, found);
    }

    private bool TryTakeOver(PageGroup group)
    {
        if (Reuse is null || group.Existing.Any(NeedsBody) || Reuse.Recall(group) is not { } known) return false;
        var pages = group.Existing.Zip(known.Pages);
        if (pages.Any(pair => pair.Second.Text is null && Render.PassesOn(pair.First))) return false;
        if (!Writer.TryKeep(known.Files)) return false;
        foreach (var (page, recorded) in pages)
        {
            Tables.Links.RecordAnchors(page, recorded.Anchors);
            if (Print.Wants(page)) Print.Add(page, Writer.ReadKept(page.Address));
            Render.TakeTexts(page, recorded.Text);
            Search.Take(page, recorded.Words);
        }

        Tables.Links.RecordLinks(known.Links);
        Diagnostics.AddRange(known.Diagnostics);
        return true;
    }

    private bool NeedsBody(PlannedPage page) => page.Document is { } document && Tables.Evidence.Cites(document.Key);

    private EditionContent ReadBodies(PageGroup group, DiagnosticBag diagnostics)
    {
        var bodies = group.Pages.Select((page, index) => page is null ? ParsedBody.Empty : ParseBody.Parse(page, Plan, Theme.Strings[index], diagnostics));
        return new EditionContent(group, [.. bodies]);
    }
}
