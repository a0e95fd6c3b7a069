using System.Collections.Concurrent;
using System.Collections.Immutable;
using PressKit.Generator.Checks;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Markdown;
using PressKit.Generator.Media;
using PressKit.Generator.Planning;
using PressKit.Generator.Publishing;
using PressKit.Generator.Rendering;
using PressKit.Generator.Searching;

namespace PressKit.Generator.Incremental;

/// <summary>
/// Takes the pages of a thing over from the last site when all that they are made of is as it was then, and notes for the next build what
/// was made in this one. The articles, their lists and the sitemap can be taken over; everything else is few and made anew.
/// </summary>
internal sealed class ReusePages
{
    private readonly SitePlan _plan;
    private readonly Digest _site;
    private readonly DigestPages _digest;
    private readonly BuildRecord _last;
    private readonly ConcurrentDictionary<string, RecordEntry> _current = new(StringComparer.Ordinal);

    public ReusePages(BuildRequest request, PreviousBuild previous, SitePlan plan, MadePictures made)
    {
        _plan = plan;
        _site = DigestSite.Of(request, previous.Inputs, plan, made);
        _digest = new DigestPages(_site, plan, made);
        _last = previous.Record;
    }

    /// <summary>What was made, by the address of the first page.</summary>
    public IReadOnlyDictionary<string, RecordEntry> Things => _current;

    /// <summary>What was made of a thing that is as it was; null when it must be made.</summary>
    public RecordedPages? Recall(PageGroup group)
    {
        if (!IsKind(group) || !_last.Things.TryGetValue(NameOf(group), out var record) || RecordedPages.Read(record, _digest.Of(group)) is not { } recorded) return null;
        _current[NameOf(group)] = record;
        return recorded;
    }

    /// <summary>Notes what was made of a thing; called from many threads.</summary>
    /// <param name="isPassedOn">True for a page whose text is passed on.</param>
    public void Note(PageGroup group, EditionContent edition, Func<PlannedPage, bool> isPassedOn, SearchSite search, SiteWriter site, DiagnosticBag found)
    {
        // What could not be rendered keeps the site from being published.
        if (!IsKind(group) || FilesAt(group.Existing.SelectMany(AddressesOf), site) is not { } files) return;
        var pages = ImmutableArray.CreateBuilder<RecordedPage>(group.Pages.Length);
        var links = ImmutableArray.CreateBuilder<FragmentLink>();
        foreach (var page in group.Existing)
        {
            var body = edition.BodyIn(page.Language);
            pages.Add(new RecordedPage(isPassedOn(page) ? body.Text : null, search.BodyWordsOf(page), body.Anchors));
            links.AddRange(body.Links);
        }

        _current[NameOf(group)] = new RecordedPages(_digest.Of(group), files, pages.ToImmutable(), links.ToImmutable(), found.ToSortedArray()).ToEntry();
    }

    /// <summary>All that the sitemap is made of.</summary>
    public Digest DigestOf(RenderSitemap sitemap)
    {
        using var digest = new DigestWriter();
        digest.Add(_site);
        digest.Add(sitemap.Digest());
        return digest.ToDigest();
    }

    /// <summary>The files that were made of all pages together, when they are as they were; null when they must be made.</summary>
    public ImmutableArray<RecordedFile>? RecallFiles(string name, Digest source)
    {
        if (!_last.Things.TryGetValue(name, out var record) || RecordedPages.Read(record, source) is not { } recorded) return null;
        _current[name] = record;
        return recorded.Files;
    }

    /// <summary>Notes files that were made of all pages together.</summary>
    public void NoteFiles(string name, Digest source, ImmutableArray<string> addresses, SiteWriter site)
    {
        if (!addresses.IsEmpty && FilesAt(addresses, site) is { } files) _current[name] = new RecordedPages(source, files, [], [], []).ToEntry();
    }

    private static ImmutableArray<RecordedFile>? FilesAt(IEnumerable<string> addresses, SiteWriter site)
    {
        var files = ImmutableArray.CreateBuilder<RecordedFile>();
        foreach (var address in addresses)
        {
            if (site.Find(address) is not { } file) return null;
            files.Add(new RecordedFile(address, Digest.OfHexadecimal(file.Sha256)));
        }

        return files.ToImmutable();
    }

    private IEnumerable<string> AddressesOf(PlannedPage page) => _plan.TextOf(page) is { } text ? [page.Address, text] : [page.Address];

    private static bool IsKind(PageGroup group) => group.Existing.All(static page => page.Kind is PageKind.Article or PageKind.Section or PageKind.Tag);

    private static string NameOf(PageGroup group) => group.Existing.First().Address;
}
