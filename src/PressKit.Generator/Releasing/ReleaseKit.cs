using System.Collections.Immutable;
using System.Globalization;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Pairing;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Releasing;

/// <summary>Decides, in this place only, what is public: drafts and what is under embargo go no further.</summary>
public static class ReleaseKit
{
    /// <param name="now">The moment that embargoes are held against.</param>
    /// <param name="withDrafts">True for a preview: drafts are let through, embargoes are not.</param>
    public static ReleasedKit Release(Kit kit, ImmutableArray<Edition> editions, DateTimeOffset now, bool withDrafts, DiagnosticBag diagnostics)
    {
        var withheld = Withheld.Nothing;
        var released = ImmutableArray.CreateBuilder<Edition>(editions.Length);
        foreach (var edition in editions)
        {
            // One language's embargo holds both: a translation is the same news.
            var embargo = edition.Existing.Max(static document => document.FrontMatter.Embargo?.Value.Instant);
            if (embargo > now)
            {
                withheld = withheld with { Embargoed = withheld.Embargoed + edition.Existing.Count(), Until = Earlier(withheld.Until, embargo.Value) };
                continue;
            }

            var drafts = withDrafts ? 0 : edition.Existing.Count(static document => document.FrontMatter.Draft);
            withheld = withheld with { Drafts = withheld.Drafts + drafts };
            if (drafts == edition.Existing.Count()) continue;
            released.Add(drafts == 0 ? edition : edition with { Documents = [.. edition.Documents.Select(static document => document is { FrontMatter.Draft: true } ? null : document)] });
        }

        Report(withheld, diagnostics);
        return new ReleasedKit(kit, released.DrainToImmutable());
    }

    private static DateTimeOffset Earlier(DateTimeOffset? first, DateTimeOffset second) => first < second ? first.Value : second;

    private static void Report(Withheld withheld, DiagnosticBag diagnostics)
    {
        if (withheld.Drafts + withheld.Embargoed == 0) return;
        var until = withheld.Until?.ToUniversalTime().ToString("'; the next embargo ends on' yyyy-MM-dd 'at' HH:mm 'UTC'", CultureInfo.InvariantCulture);
        var message = $"not published: {withheld.Drafts} in draft, {withheld.Embargoed} under embargo{until}";
        diagnostics.Add(Rules.Withheld, Place.StartOf(SiteConfig.Path), message, withheld.Embargoed > 0 ? "remember that a public repository shows them all the same" : null);
    }
}
