using System.Collections.Immutable;
using PressKit.Generator.Checks;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Markdown;
using PressKit.Generator.Pairing;
using PressKit.Generator.Planning;
using PressKit.Generator.Publishing;
using PressKit.Generator.Reading;
using PressKit.Generator.Releasing;
using PressKit.Generator.Rendering;
using PressKit.Generator.Theming;

namespace PressKit.Generator;

/// <summary>The way from a kit's files to its site, one stage a line. Only the last stage touches what is published.</summary>
public static class SitePipeline
{
    public static BuildResult Run(BuildRequest request)
    {
        var diagnostics = new DiagnosticBag();
        var timings = new StageTimings();

        if (timings.Measure("read", () => ReadKit.Read(request.Files, diagnostics)) is not { } kit)
        {
            request.Output.Discard();
            return new BuildResult(diagnostics.ToSortedArray(), false, 0, 0, timings);
        }

        var theme = timings.Measure("theme", () => ReadTheme.Read(request.Files, kit.Config.Languages, diagnostics));
        var editions = timings.Measure("pair", () => PairEditions.Pair(kit, diagnostics));
        var released = timings.Measure("release", () => ReleaseKit.Release(kit, editions, request.Now, request.WithDrafts, diagnostics));
        var plan = timings.Measure("plan", () => PlanSite.Plan(released, request.BaseUrl ?? kit.Config.BaseUrl, theme.Assets, diagnostics));

        var site = new SiteWriter(request.Output);
        var tables = new SiteTables(plan, request.Files);
        var render = timings.Measure("templates", () => new RenderSite(plan, theme, site, diagnostics));
        timings.Measure("pages", () => Parallel.ForEach(plan.Groups, group => MakePages(group, plan, theme, render, tables, diagnostics)));
        timings.Measure("site files", render.SiteFiles);
        timings.Measure("checks", () => SiteChecks.Run(plan, tables, diagnostics));

        // Nothing of what is withheld may be read in what is printed.
        var found = SilenceChecks.Apply(diagnostics.ToSortedArray(), request.Files).Select(released.Withheld.Redact).ToImmutableArray();
        var worst = request.IsStrict ? Severity.Warning : Severity.Error;
        var isPublished = found.All(diagnostic => diagnostic.Severity > worst);
        timings.Measure("publish", isPublished ? site.Publish : request.Output.Discard);
        return new BuildResult(found, isPublished, plan.Groups.Sum(static group => group.Existing.Count()), isPublished ? site.Count : 0, timings);
    }

    // The unit of work is one thing in its languages; its bodies and its HTML are dropped with it.
    private static void MakePages(PageGroup group, SitePlan plan, Theme theme, RenderSite render, SiteTables tables, DiagnosticBag diagnostics)
    {
        var bodies = group.Pages.Select((page, index) => page is null ? ParsedBody.Empty : ParseBody.Parse(page, plan, theme.Strings[index], diagnostics));
        var edition = new EditionContent(group, [.. bodies]);
        tables.Record(edition);
        EditionChecks.Run(edition, plan, diagnostics);
        foreach (var page in group.Existing) render.Page(page, edition);
    }
}
