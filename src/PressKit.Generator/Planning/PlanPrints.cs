using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Planning;

/// <summary>Decides what is printed of each language: the whole kit in the order of its navigation, and the fact sheet alone.</summary>
internal static class PlanPrints
{
    /// <summary>Beyond it nobody prints a kit, and a browser needs minutes and gigabytes for it.</summary>
    public const int MostPages = 500;

    public static ImmutableArray<PlannedPrint> Plan(
        SiteConfig config,
        IReadOnlyCollection<PageGroup> groups,
        SectionLists lists,
        DiagnosticBag diagnostics)
    {
        var prints = ImmutableArray.CreateBuilder<PlannedPrint>();
        foreach (var language in config.Languages)
        {
            var pages = groups.Select(group => group[language]).OfType<PlannedPage>().ToArray();
            ImmutableArray<PlannedPage> kit = [.. InOrder(pages, section => lists[section, language])];
            var address = DownloadAddress.Print(language);
            if (kit.Length <= MostPages)
            {
                prints.Add(new PlannedPrint(PrintKind.Kit, language, address, Path.GetFileName(address), TitleOf(config, language), kit));
            }
            else
            {
                diagnostics.Add(
                    Rules.PrintTooLarge,
                    Place.StartOf(SiteConfig.Path),
                    $"the PDF '{address}' is left out: it would show {kit.Length} pages, and at most {MostPages} are allowed",
                    "offer the fact sheet and the ZIP file instead");
            }

            if (pages.FirstOrDefault(static page => page.Kind == PageKind.Facts) is { } facts)
            {
                prints.Add(new PlannedPrint(PrintKind.FactSheet, language, DownloadAddress.PrintOf(facts), $"fact-sheet-{language.Code}.pdf", $"{facts.Title} | {TitleOf(config, language)}", [facts]));
            }
        }

        return prints.ToImmutable();
    }

    // Pages that only lead to others are left out: the document has an outline.
    private static IEnumerable<PlannedPage> InOrder(PlannedPage[] pages, Func<Section, ImmutableArray<PlannedPage>> articlesOf) =>
    [
        .. pages.Where(static page => page.Kind == PageKind.Home),
        // The page of a section has one; a long list has several pages.
        .. pages.Where(static page => page is { Kind: PageKind.Section, List.Number: 1 }).SelectMany(page => articlesOf(page.Section!)),
        .. pages.Where(static page => page.Kind is >= PageKind.Page and < PageKind.Search && page.Document?.FrontMatter.Withdrawn is null),
    ];

    private static string TitleOf(SiteConfig config, Language language) => $"{config.Title[language]} ({language.Name})";
}
