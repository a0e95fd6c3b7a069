using System.Collections.Concurrent;
using PressKit.Generator.Checks;
using PressKit.Generator.Diagnostics;
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

    internal PlannedSite(ReleasedKit kit, Theme theme, SitePlan plan, SiteWriter writer, SiteTables tables, RenderSite render, PrintSite print, DiagnosticBag diagnostics)
    {
        Kit = kit;
        Theme = theme;
        Plan = plan;
        Writer = writer;
        Tables = tables;
        Render = render;
        Print = print;
        Search = new SearchSite(plan, theme);
        Diagnostics = diagnostics;
    }

    public ReleasedKit Kit { get; }

    public Theme Theme { get; }

    public SitePlan Plan { get; }

    internal SiteWriter Writer { get; }

    internal SiteTables Tables { get; }

    internal RenderSite Render { get; }

    internal PrintSite Print { get; }

    internal SearchSite Search { get; }

    internal DiagnosticBag Diagnostics { get; }

    /// <summary>Makes one thing in its languages, once, and returns when it is made. The unit of work: its bodies and its HTML are dropped with it.</summary>
    public void MakePages(PageGroup group) => _ = _made.GetOrAdd(group, static (group, site) => new Lazy<bool>(() => site.Make(group)), this).Value;

    private bool Make(PageGroup group)
    {
        var edition = ReadBodies(group);
        Tables.Record(edition);
        EditionChecks.Run(edition, Plan, Diagnostics);
        foreach (var page in group.Existing)
        {
            Print.Add(page, Render.Page(page, edition));
            Search.Add(page, edition.BodyIn(page.Language));
        }

        return true;
    }

    private EditionContent ReadBodies(PageGroup group)
    {
        var bodies = group.Pages.Select((page, index) => page is null ? ParsedBody.Empty : ParseBody.Parse(page, Plan, Theme.Strings[index], Diagnostics));
        return new EditionContent(group, [.. bodies]);
    }
}
