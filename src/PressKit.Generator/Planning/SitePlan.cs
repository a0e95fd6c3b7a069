using System.Collections.Immutable;
using PressKit.Generator.Media;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Releasing;

namespace PressKit.Generator.Planning;

/// <summary>Every address of the site, decided before the first page is rendered.</summary>
public sealed class SitePlan
{
    public required ReleasedKit Kit { get; init; }

    /// <summary>The address that is written into canonical links, feeds and the sitemap; null leaves those out.</summary>
    public required Uri? BaseUrl { get; init; }

    /// <summary>Home, sections, articles and single pages, each with its other languages.</summary>
    public required ImmutableArray<PageGroup> Groups { get; init; }

    public required SectionLists Lists { get; init; }

    /// <summary>The tags of listed articles by the rank of the language, under every spelling; empty where the kit lists no tags.</summary>
    public required ImmutableArray<IReadOnlyDictionary<string, TagList>> Tags { get; init; }

    /// <summary>Pages that lead from a former address to the present one.</summary>
    public required ImmutableArray<PlannedRedirect> Redirects { get; init; }

    public required ImmutableArray<ThemeAsset> Assets { get; init; }

    /// <summary>What is printed; empty unless it was asked for and can be done here.</summary>
    public ImmutableArray<PlannedPrint> Prints { get; init; } = [];

    /// <summary>The pictures whose files are published, by their paths below <c>content/</c>.</summary>
    public required IReadOnlyDictionary<string, PlannedPicture> Pictures { get; init; }

    public required CardPlan Cards { get; init; }

    /// <summary>Pages by the path of the document they show, for links from one Markdown file to another.</summary>
    public required IReadOnlyDictionary<string, PlannedPage> BySource { get; init; }

    /// <summary>Every file of the site.</summary>
    public required IReadOnlySet<string> Addresses { get; init; }

    // Of the kinds that are looked for there is one page a language.
    private PlannedPage?[] Firsts => field ??= FindFirsts();

    public SiteConfig Config => Kit.Config;

    /// <summary>The page of a kind of data in a language; null when the kit has none.</summary>
    public PlannedPage? FindPage(PageKind kind, Language language) =>
        Firsts[((int)kind * Config.Languages.Length) + language.Index];

    /// <summary>The page of an article by its path below the language's folder; null when it is not published in that language.</summary>
    public PlannedPage? FindArticle(string key, Language language) =>
        BySource.GetValueOrDefault($"content/{language.Code}/{key}.md");

    /// <summary>The language of the edition that was not translated by the kit: that of the words cited from an article.</summary>
    public Language? OriginalLanguage(string key) =>
        Config.Languages.FirstOrDefault(language => FindArticle(key, language)?.Document is { FrontMatter.TranslationOf: null });

    /// <summary>Where a document is printed to; null when it is not.</summary>
    public string? FindPrint(PrintKind kind, Language language) =>
        Prints.FirstOrDefault(print => print.Kind == kind && print.Language == language)?.Address;

    /// <summary>Where the text of a page lies; null when it has none.</summary>
    public string? TextOf(PlannedPage page) => Config.Downloads.HasFlag(DownloadKinds.Texts) ? page.TextAddress : null;

    public ImmutableArray<PlannedPage> ListOf(Section section, Language language) => Lists[section, language];

    private PlannedPage?[] FindFirsts()
    {
        var firsts = new PlannedPage?[Enum.GetValues<PageKind>().Length * Config.Languages.Length];
        foreach (var group in Groups)
        {
            foreach (var page in group.Existing) firsts[((int)page.Kind * Config.Languages.Length) + page.Language.Index] ??= page;
        }

        return firsts;
    }

    /// <summary>The address of the card that other sites show of a page; null when there is none.</summary>
    public string? CardOf(PlannedPage page) => Cards.OfPages ? CardAddress.Of(page) : null;

    /// <summary>The address of the card of a key figure; null when there is none.</summary>
    public string? CardOf(Fact fact, Language language) => Cards.OfFacts && fact.Featured is not null ? CardAddress.Of(fact, language) : null;
}

/// <summary>A former address and where it leads now.</summary>
public sealed record PlannedRedirect(string Address, PlannedPage Target);

/// <summary>A file of the theme that is published as it is.</summary>
public sealed record ThemeAsset(string Address, ReadOnlyMemory<byte> Bytes);
