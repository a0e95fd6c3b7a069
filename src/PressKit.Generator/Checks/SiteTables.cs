using PressKit.Generator.Planning;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Checks;

/// <summary>What the checks of the whole kit look up, filled while pages are made.</summary>
public sealed class SiteTables(SitePlan plan, IFileTree files)
{
    /// <summary>The kit's files, for a check that compares with what is not part of the site: the seeds.</summary>
    public IFileTree Files { get; } = files;

    public LinkTable Links { get; } = new();

    public EvidenceTable Evidence { get; } = new(plan);

    /// <summary>Takes what a thing in its languages adds to the tables; called from many threads.</summary>
    public void Record(EditionContent edition)
    {
        foreach (var page in edition.Group.Existing)
        {
            Links.RecordAnchors(page, edition.BodyIn(page.Language).Anchors);
            Links.RecordLinks(edition.BodyIn(page.Language).Links);
        }

        Evidence.Record(edition, plan.Config);
    }
}
