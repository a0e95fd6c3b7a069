using System.Collections.Concurrent;
using System.Collections.Immutable;
using PressKit.Generator.Checks;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Media;
using PressKit.Generator.Planning;
using PressKit.Generator.Publishing;
using PressKit.Generator.Searching;

namespace PressKit.Generator.Incremental;

/// <summary>
/// Takes the pages of a thing over from the last site when all that they are made of is as it was then, and notes for the next build what
/// was made in this one. The articles and their lists can be taken over; everything else is few and made anew.
/// </summary>
internal sealed class ReusePages
{
    private readonly SitePlan _plan;
    private readonly DigestPages _digest;
    private readonly BuildRecord _last;
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> _current = new(StringComparer.Ordinal);

    public ReusePages(BuildRequest request, PreviousBuild previous, SitePlan plan, MadePictures made)
    {
        _plan = plan;
        _digest = new DigestPages(DigestSite.Of(request, previous.Inputs, plan, made), plan, made);
        _last = previous.Record;
    }

    /// <summary>What was made, by the address of the first page.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Things => _current;

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
        if (!IsKind(group)) return;
        var files = ImmutableArray.CreateBuilder<RecordedFile>();
        foreach (var address in group.Existing.SelectMany(AddressesOf))
        {
            // What could not be rendered keeps the site from being published.
            if (site.Find(address) is not { } file) return;
            files.Add(new RecordedFile(address, Digest.Of(Convert.FromHexString(file.Sha256))));
        }

        _current[NameOf(group)] = new RecordedPages(
            _digest.Of(group),
            files.ToImmutable(),
            [.. group.Existing.Select(page => isPassedOn(page) ? edition.BodyIn(page.Language).Text : null)],
            [.. group.Existing.Select(search.BodyWordsOf)],
            [.. group.Existing.Select(page => edition.BodyIn(page.Language).Anchors)],
            [.. group.Existing.SelectMany(page => edition.BodyIn(page.Language).Links)],
            found.ToSortedArray()).ToRecord();
    }

    private IEnumerable<string> AddressesOf(PlannedPage page) => _plan.TextOf(page) is { } text ? [page.Address, text] : [page.Address];

    private static bool IsKind(PageGroup group) => group.Existing.All(static page => page.Kind is PageKind.Article or PageKind.Section or PageKind.Tag);

    private static string NameOf(PageGroup group) => group.Existing.First().Address;
}
