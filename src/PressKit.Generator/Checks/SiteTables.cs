using PressKit.Generator.Planning;

namespace PressKit.Generator.Checks;

/// <summary>What the checks of the whole kit look up, filled while pages are made.</summary>
public sealed class SiteTables(SitePlan plan)
{
    public LinkTable Links { get; } = new();

    public EvidenceTable Evidence { get; } = new(plan);

    /// <summary>Takes what a thing in its languages adds to the tables; called from many threads.</summary>
    public void Record(EditionContent edition)
    {
        foreach (var page in edition.Group.Existing) Links.Record(page, edition.BodyIn(page.Language));
        Evidence.Record(edition, plan.Config);
    }
}
