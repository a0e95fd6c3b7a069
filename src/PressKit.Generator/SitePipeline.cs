using System.Collections.Immutable;
using PressKit.Generator.Checks;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Incremental;
using PressKit.Generator.Media;
using PressKit.Generator.Media.Caching;
using PressKit.Generator.Media.Cards;
using PressKit.Generator.Media.Tools;
using PressKit.Generator.Pairing;
using PressKit.Generator.Planning;
using PressKit.Generator.Printing;
using PressKit.Generator.Publishing;
using PressKit.Generator.Reading;
using PressKit.Generator.Releasing;
using PressKit.Generator.Rendering;
using PressKit.Generator.Rendering.Templates;
using PressKit.Generator.Searching;
using PressKit.Generator.Theming;

namespace PressKit.Generator;

/// <summary>The way from a kit's files to its site, one stage a line. Only the last stage touches what is published.</summary>
public static class SitePipeline
{
    public static BuildResult Run(BuildRequest request)
    {
        var diagnostics = new DiagnosticBag();
        var timings = new StageTimings(request.Progress, request.WithPartTimings);
        if (request.LastBuild is not null)
        {
            var previous = new PreviousBuild(request);
            if (timings.Measure("compare", () => previous.Repeat(request, timings)) is { } same) return same;
            request = request with { Files = previous.Inputs, Previous = previous };
        }

        if (Plan(request, diagnostics, timings) is { } site) return Make(site, request, timings, CancellationToken.None);
        request.Output.Discard();
        return new BuildResult(diagnostics.ToSortedArray(), false, 0, Manifest.Empty, timings);
    }

    /// <summary>Everything before the first page; null, after diagnostics, when the configuration cannot be read.</summary>
    public static PlannedSite? Plan(BuildRequest request, DiagnosticBag diagnostics, StageTimings timings)
    {
        if (timings.Measure("read", () => ReadKit.Read(request.Files, request.Memory, request.Previous, diagnostics)) is not { } kit) return null;
        var files = new BoundedTree(request.Files, kit.Config.Limits, diagnostics);
        var theme = timings.Measure("theme", () => ReadTheme.Read(files, kit.Config.Languages, request.Memory, diagnostics));
        var editions = timings.Measure("pair", () => PairEditions.Pair(kit, diagnostics));
        var released = timings.Measure("release", () => ReleaseKit.Release(kit, editions, request.Now, request.WithDrafts, request.WithEmbargoed, diagnostics));
        using var cache = request.Workshop is { } workshop ? new PictureCache(workshop.CacheFolder, TimeProvider.System) : null;
        var measured = timings.Measure("measure", () => new MeasurePictures(files, cache, kit.Config.Limits, diagnostics).Measure(released));
        var (tool, baseUrl) = (request.Workshop?.Tool, request.BaseUrl ?? kit.Config.BaseUrl);
        var cards = PlanCards.Plan(released, baseUrl, theme) is var all && request.WithPageCards ? all : all with { OfPages = false };
        ReportMissingTools.Run(!measured.IsEmpty, cards, tool, diagnostics);
        var pictures = PlanPictures.Plan(measured, tool);
        var plan = timings.Measure("plan", () => PlanSite.Plan(released, baseUrl, theme.Assets, pictures, tool is { CanDraw: true } ? cards : CardPlan.None, diagnostics, PrintSite.IsPossible(request.Print, diagnostics)));

        // It needs nothing of what follows until the first page.
        var search = Task.Run(() => new SearchSite(plan, theme));
        var writer = new SiteWriter(request.Output, released);
        // Before the pages, which tell the sizes of the files.
        var (made, threads) = (new MadePictures(), ThreadsOf(request, CancellationToken.None));
        if (cache is not null && tool is not null)
        {
            var make = new MakePictures(files, kit.Config, tool, cache, made, diagnostics);
            timings.Measure("originals", () => make.Originals(pictures));
            timings.MeasureEach("pictures", pictures, threads, make.Variants);
        }

        var templates = timings.Measure("templates", () => PageTemplates.Load(theme, plan.Addresses, kit.Config.Limits, request.Memory, diagnostics, timings.Templates));
        var render = timings.Measure("models", () => new RenderSite(plan, theme, templates, made, writer, diagnostics, request.MostInSitemap));
        if (cache is not null && tool is not null)
        {
            var draw = new DrawCards(theme.Fonts, kit.Config, tool, cache, made, diagnostics);
            timings.MeasureEach("cards", request.DrawsPageCards ? [.. render.FactCards, .. render.PageCards] : render.FactCards, threads, draw.Draw);
        }

        made.Stage(writer);
        var reuse = request.Previous is not { } previous ? null : timings.Measure("digest", () => new ReusePages(request, previous, plan, made));
        var heldFromPublic = new Lazy<Withheld>(() => ReleaseKit.Release(kit, editions, request.Now, withDrafts: false, withEmbargoed: false, new DiagnosticBag()).Withheld);
        return new PlannedSite(released, heldFromPublic, theme, plan, writer, new SiteTables(plan, files), render, new PrintSite(plan, theme, made), search, reuse, timings.Pages, diagnostics);
    }

    /// <summary>Every page that was not made yet, everything made of all pages, and the checks of the whole; published when it has no error.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; nothing was published.</exception>
    public static BuildResult Make(PlannedSite site, BuildRequest request, StageTimings timings, CancellationToken cancellation)
    {
        var (plan, found) = (site.Plan, site.Diagnostics);
        var threads = ThreadsOf(request, cancellation);
        // A preview, which names its threads, leaves a processor to whoever waits for a page.
        var (sitemap, isBeside) = (new Stage("sitemap", site.MakeSitemap), request.Threads is null && site.Render.Sitemap is { CanBeMadeAhead: true });
        timings.MeasureEach("pages", [.. plan.Groups.Where(static group => !group.IsHome)], threads, site.MakePages, isBeside ? sitemap : null);
        timings.Measure("archives", site.Render.Archives);
        // It shows how large the archives are.
        timings.Measure("home", () => site.MakePages(plan.Groups.First(static group => group.IsHome)));
        cancellation.ThrowIfCancellationRequested();
        Stage[] last = [new("site files", site.Render.SiteFiles), new("search", () => site.Search.Stage(site.Writer)), new("checks", () => SiteChecks.Run(plan, site.Tables, found))];
        timings.MeasureTogether(threads, isBeside ? last : [sitemap, .. last]);

        found = SilenceChecks.Apply(found, site.Tables.Files);
        if (request.Published is var (published, path))
        {
            CheckPublishedPages.Run(published, path, plan, found);
            CheckPublishedStatements.Run(published, path, plan, found);
        }

        ImmutableArray<PrintedDocument> prints = [];
        // A browser takes longer than all the rest, so nothing is printed in vain.
        if (request.Print is { } press && !plan.Prints.IsEmpty && MayPublish(request, found)) prints = timings.Measure("print", () => site.Print.Stage(site.Writer, press, threads, found));

        // After a mistake the two builds differ for no other reason.
        if (request.Rehearsed is { } rehearsed && MayPublish(request, found)) CheckReproduced.Run(rehearsed, site.Writer.ToManifest(), found);

        // Nothing of what is withheld may be read in what is printed.
        var printed = found.ToSortedArray().Select(site.Kit.Withheld.Redact).ToImmutableArray();
        var made = timings.Measure("publish", () => Publish(site, request, found));
        var pages = 0;
        foreach (var group in plan.Groups) pages += group.Existing.Length;
        var result = new BuildResult(printed, made is not null, pages, made?.Manifest ?? Manifest.Empty, timings) { Withheld = site.Kit.Withheld.Count };
        if (made is null) return result;
        if (request.Previous is not { } previous || site.Reuse is not { } reuse) return result with { Prints = prints };
        return result with { Prints = prints, Record = timings.Measure("record", () => previous.ToRecord(request, result, site, made, reuse.Things)) };
    }

    private static PublishedSite? Publish(PlannedSite site, BuildRequest request, DiagnosticBag found)
    {
        if (MayPublish(request, found)) return site.Writer.Publish();
        request.Output.Discard();
        return null;
    }

    private static bool MayPublish(BuildRequest request, DiagnosticBag diagnostics) =>
        !diagnostics.HasErrors && !(request.IsStrict && diagnostics.Has(Severity.Warning));

    private static ParallelOptions ThreadsOf(BuildRequest request, CancellationToken cancellation) =>
        new() { MaxDegreeOfParallelism = request.Threads ?? -1, CancellationToken = cancellation };
}
