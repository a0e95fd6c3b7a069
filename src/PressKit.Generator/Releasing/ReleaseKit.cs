using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Pairing;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Releasing;

/// <summary>Decides, in this place only, what is public: drafts, what is under embargo and what has expired go no further.</summary>
public static class ReleaseKit
{
    /// <param name="now">The moment that embargoes are held against.</param>
    /// <param name="withDrafts">True lets drafts through.</param>
    /// <param name="withEmbargoed">True lets through what is under embargo.</param>
    public static ReleasedKit Release(Kit kit, ImmutableArray<Edition> editions, DateTimeOffset now, bool withDrafts, bool withEmbargoed, DiagnosticBag diagnostics)
    {
        var moment = new ReleaseMoment(now, withDrafts, withEmbargoed);
        var released = ImmutableArray.CreateBuilder<Edition>(editions.Length);
        var held = ImmutableArray.CreateBuilder<WithheldDocument>();
        foreach (var edition in editions)
        {
            if (kit.Sealed.IsEmpty && HasNoTerms(edition))
            {
                released.Add(edition);
                continue;
            }

            var documents = edition.Documents.Select(document => document is null || moment.Holds(document, edition, kit) ? null : document).ToImmutableArray();
            var isPublic = documents.Any(static document => document is not null);
            if (isPublic) released.Add(edition with { Documents = documents });
            var until = moment.EmbargoOf(edition);
            var isByMistake = until is null && ReleaseMoment.IsUnclear(edition, kit);
            held.AddRange(edition.Existing.Where(document => !documents.Contains(document)).Select(document => WithheldDocument.Of(document, until, moment.HasExpired(edition), isByMistake)));
        }

        var withheld = ListWithheld.List(kit, released.ToImmutable(), held.ToImmutable(), moment);
        ReportWithheld.Report(withheld, diagnostics);
        var withdrawn = WithdrawEditions.Withdraw(released.ToImmutable(), diagnostics);
        var data = new ReleaseData(withheld, moment, diagnostics).Release(kit.Data);
        var pictures = ReleasePictures.Release(kit.Media, kit.Data, data, moment, diagnostics);
        data = data with { Corrections = ListWithdrawals.AddTo(data.Corrections, withdrawn, kit.Config) };
        return new ReleasedKit(kit, data, pictures, HoldPhotos.Hold(withdrawn, pictures), withheld, moment.Alike);
    }

    private static bool HasNoTerms(Edition edition)
    {
        foreach (var document in edition.Documents)
        {
            if (document is { FrontMatter.Release.AreNone: false }) return false;
        }

        return true;
    }
}
