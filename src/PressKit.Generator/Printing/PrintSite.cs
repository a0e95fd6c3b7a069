using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Media;
using PressKit.Generator.Media.Caching;
using PressKit.Generator.Planning;
using PressKit.Generator.Publishing;
using PressKit.Generator.Reading;
using PressKit.Generator.Rendering.Models;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Printing;

/// <summary>Prints the documents of the plan, of the pages as they were rendered.</summary>
public sealed class PrintSite(SitePlan plan, Theme theme, MadePictures pictures)
{
    // For a kit that gives no date.
    private static readonly DateOnly NoDate = new(2000, 1, 1);

    private readonly FrozenSet<string> _wanted = plan.Prints.SelectMany(static print => print.Pages).Select(static page => page.Address).ToFrozenSet(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte[]> _pages = new(StringComparer.Ordinal);

    /// <summary>True when documents can be printed here; a warning when they were asked for and cannot.</summary>
    /// <param name="workshop">Null when nothing is to be printed.</param>
    public static bool IsPossible(PrintWorkshop? workshop, DiagnosticBag diagnostics)
    {
        if (workshop is not { Tool.CanPrint: false }) return workshop is not null;
        diagnostics.Add(
            Rules.PrintNotMade,
            Place.StartOf(SiteConfig.Path),
            "the PDF files of the kit and of the fact sheet are left out: Chromium is not installed here",
            $"install it: 'apt-get install chromium'; {Chromium.Variable} names a browser of its family that lies elsewhere");
        return false;
    }

    /// <summary>True for a page that will be printed.</summary>
    public bool Wants(PlannedPage page) => _wanted.Contains(page.Address);

    /// <summary>Keeps a page that will be printed; called from many threads.</summary>
    /// <param name="html">Null for a page that could not be rendered.</param>
    public void Add(PlannedPage page, byte[]? html)
    {
        if (html is not null && Wants(page)) _pages[page.Address] = html;
    }

    /// <summary>Prints and stages every document; all pages must have been added. What cannot be printed is reported.</summary>
    public ImmutableArray<PrintedDocument> Stage(SiteWriter site, PrintWorkshop workshop, ParallelOptions threads, DiagnosticBag diagnostics)
    {
        using var folder = new WorkFolder(workshop.WorkFolders);
        foreach (var asset in plan.Assets) File.WriteAllBytes(PlaceFor(asset.Address, folder), asset.Bytes.Span);
        // What several documents show is laid once, before any of them is read.
        foreach (var picture in plan.Prints.SelectMany(print => Lay(print, folder)).Distinct(StringComparer.Ordinal))
        {
            if (pictures.Find(picture) is { } file) LinkFile.LinkOrCopy(file.Path, PlaceFor(picture, folder));
        }

        var printed = new PrintedDocument?[plan.Prints.Length];
        Parallel.For(0, printed.Length, threads, index => printed[index] = Print(plan.Prints[index], workshop.Tool, folder, diagnostics));
        foreach (var document in printed.OfType<PrintedDocument>()) site.Stage(document.Plan.Address, document.Pdf);
        return [.. printed.OfType<PrintedDocument>()];
    }

    /// <summary>Puts a document and its style where it will be printed.</summary>
    /// <returns>The pictures that it shows.</returns>
    private FrozenSet<string> Lay(PlannedPrint print, WorkFolder folder)
    {
        var style = Path.ChangeExtension(print.Address, ".css");
        File.WriteAllText(PlaceFor(style, folder), PrintStyle.Of(print, DateOf(print), plan, theme));
        var document = new ComposeDocument(plan.BaseUrl).Compose(print, page => _pages[page.Address], style);
        File.WriteAllBytes(PlaceFor(SourceOf(print), folder), document.Html);
        return document.Pictures;
    }

    private PrintedDocument? Print(PlannedPrint print, IPrintTool tool, WorkFolder folder, DiagnosticBag diagnostics)
    {
        var problem = tool.Print(folder.Path, SourceOf(print), print.Address);
        var place = PlaceFor(print.Address, folder);
        if (problem is not null || !File.Exists(place))
        {
            Report($"'{print.Address}' could not be printed: {problem ?? "the browser wrote nothing"}", "run the build again, or without '--pdf'");
            return null;
        }

        var pdf = File.ReadAllBytes(place);
        if (SetDates.To(DateOf(print)?.Day ?? NoDate, pdf)) return new PrintedDocument(print, pdf);
        Report($"'{print.Address}' was printed by a browser that is not known: its dates do not stand where PressKit replaces them", $"name another one in {Chromium.Variable}");
        return null;

        void Report(string message, string fix) => diagnostics.Add(Rules.PrintFailed, Place.StartOf(SiteConfig.Path), message, fix);
    }

    private ContentDate? DateOf(PlannedPrint print) =>
        plan.FindPage(PageKind.Home, print.Language) is { } home ? PageModel.ModifiedOf(home) : null;

    private static string SourceOf(PlannedPrint print) => Path.ChangeExtension(print.Address, ".html");

    private static string PlaceFor(string address, WorkFolder folder)
    {
        var place = Path.Combine(folder.Path, address);
        // An address names a file below the folder.
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        return place;
    }
}
