using System.Collections.Immutable;
using PressKit.Generator.Checks;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Markdown;
using PressKit.Generator.Media;
using PressKit.Generator.Media.Caching;
using PressKit.Generator.Pairing;
using PressKit.Generator.Planning;
using PressKit.Generator.Publishing;
using PressKit.Generator.Reading;
using PressKit.Generator.Releasing;
using PressKit.Generator.Rendering;
using PressKit.Generator.Searching;
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
            return new BuildResult(diagnostics.ToSortedArray(), false, 0, Manifest.Empty, timings);
        }

        var theme = timings.Measure("theme", () => ReadTheme.Read(request.Files, kit.Config.Languages, diagnostics));
        var editions = timings.Measure("pair", () => PairEditions.Pair(kit, diagnostics));
        var released = timings.Measure("release", () => ReleaseKit.Release(kit, editions, request.Now, request.WithDrafts, diagnostics));
        using var cache = request.Workshop is { } workshop ? new PictureCache(workshop.CacheFolder, TimeProvider.System) : null;
        var measured = timings.Measure("measure", () => new MeasurePictures(request.Files, cache, diagnostics).Measure(released));
        var pictures = PlanPictures.Plan(measured, request.Workshop?.Tool, diagnostics);
        var plan = timings.Measure("plan", () => PlanSite.Plan(released, request.BaseUrl ?? kit.Config.BaseUrl, theme.Assets, pictures, diagnostics));

        var site = new SiteWriter(request.Output, released);
        var tables = new SiteTables(plan, request.Files);
        var threads = new ParallelOptions { MaxDegreeOfParallelism = request.Threads ?? -1 };
        // Before the pages, which tell the sizes of the files.
        var made = timings.Measure("pictures", () => MakeFiles(pictures, request, kit.Config, cache, threads, diagnostics));
        made.Stage(site);
        var render = timings.Measure("templates", () => new RenderSite(plan, theme, made, site, diagnostics));
        var search = new SearchSite(plan, theme);
        timings.Measure("pages", () => Parallel.ForEach(plan.Groups.Where(static group => !group.IsHome), threads, group => MakePages(group, plan, theme, render, search, tables, diagnostics)));
        timings.Measure("archives", render.Archives);
        // It shows how large the archives are.
        timings.Measure("home", () => MakePages(plan.Groups.First(static group => group.IsHome), plan, theme, render, search, tables, diagnostics));
        timings.Measure("site files", render.SiteFiles);
        timings.Measure("search", () => search.Stage(site));
        timings.Measure("checks", () => SiteChecks.Run(plan, tables, diagnostics));

        var found = SilenceChecks.Apply(diagnostics, request.Files);
        if (request.Published is var (published, path))
        {
            CheckPublishedPages.Run(published, path, plan, found);
            CheckPublishedStatements.Run(published, path, plan, found);
        }

        // After a mistake the two builds differ for no other reason.
        if (request.Rehearsed is { } rehearsed && MayPublish(request, found)) CheckReproduced.Run(rehearsed, site.ToManifest(), found);

        var isPublished = MayPublish(request, found);
        timings.Measure("publish", isPublished ? site.Publish : request.Output.Discard);
        // Nothing of what is withheld may be read in what is printed.
        var printed = found.ToSortedArray().Select(released.Withheld.Redact).ToImmutableArray();
        return new BuildResult(printed, isPublished, plan.Groups.Sum(static group => group.Existing.Count()), isPublished ? site.ToManifest() : Manifest.Empty, timings);
    }

    private static bool MayPublish(BuildRequest request, DiagnosticBag diagnostics) =>
        !diagnostics.HasErrors && !(request.IsStrict && diagnostics.Has(Severity.Warning));

    private static MadePictures MakeFiles(ImmutableArray<PlannedPicture> pictures, BuildRequest request, SiteConfig config, PictureCache? cache, ParallelOptions threads, DiagnosticBag diagnostics) =>
        cache is null || request.Workshop is not { } workshop || pictures.IsEmpty
            ? MadePictures.None
            : new MakePictures(request.Files, config, workshop.Tool, cache, diagnostics).Make(pictures, threads);

    // The unit of work is one thing in its languages; its bodies and its HTML are dropped with it.
    private static void MakePages(PageGroup group, SitePlan plan, Theme theme, RenderSite render, SearchSite search, SiteTables tables, DiagnosticBag diagnostics)
    {
        var bodies = group.Pages.Select((page, index) => page is null ? ParsedBody.Empty : ParseBody.Parse(page, plan, theme.Strings[index], diagnostics));
        var edition = new EditionContent(group, [.. bodies]);
        tables.Record(edition);
        EditionChecks.Run(edition, plan, diagnostics);
        foreach (var page in group.Existing)
        {
            render.Page(page, edition);
            search.Add(page, edition.BodyIn(page.Language));
        }
    }
}
