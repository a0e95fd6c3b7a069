using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Media;
using PressKit.Generator.Pairing;
using PressKit.Generator.Reading;
using PressKit.Generator.Releasing;

namespace PressKit.Generator.Planning;

/// <summary>Gives every page its address. Two things at one address are an error that names both.</summary>
public static class PlanSite
{
    // What an address of section and slug can come to, and room for deeper ones of a former site.
    private const int LongestAlias = 400;

    public static SitePlan Plan(ReleasedKit kit, Uri? baseUrl, ImmutableArray<ThemeAsset> assets, ImmutableArray<PlannedPicture> pictures, CardPlan cards, DiagnosticBag diagnostics, bool withPrints = false)
    {
        var addresses = new AddressBook(kit.Config.Downloads.HasFlag(DownloadKinds.Texts), diagnostics);
        foreach (var asset in assets) addresses.Reserve(asset.Address);
        foreach (var picture in pictures) ReserveFiles(picture, kit.Config, addresses);
        ReserveFixedFiles(kit.Config, baseUrl, addresses);
        if (cards.OfFacts) ReserveFactCards(kit, addresses);

        var articles = kit.Config.Sections
            .SelectMany(section => kit.Config.Languages.SelectMany(language => PlanArticles(kit, section, language, addresses)))
            .ToArray();
        var lists = new SectionLists(kit.Config, articles);
        var tags = CollectTags.Collect(kit.Config, articles, diagnostics);
        var planLists = new PlanLists(kit.Config, addresses);
        var groups = ImmutableArray.CreateBuilder<PageGroup>();
        groups.Add(PlanHome(kit));
        groups.AddRange(kit.Config.Sections.SelectMany(section => planLists.OfSection(section, lists)));
        if (kit.Config.Tags is { } tagLists) groups.AddRange(planLists.OfTags(tagLists, tags));
        groups.AddRange(GroupArticles(kit, articles));
        groups.AddRange(kit.Config.DataPages.Select(page => PlanDataPage(kit.Config, page)));
        groups.AddRange(kit.Editions.Where(static edition => edition.Kind == DocumentKind.Page).Select(edition => PlanPage(edition, addresses)));

        // Of a group no page is left when others hold all its addresses.
        var existing = WithinLimit(groups.Where(static group => !group.Existing.IsEmpty), kit.Config.Limits, diagnostics);
        var pages = existing.SelectMany(static group => group.Existing).ToArray();
        if (cards.OfPages) ReservePageCards(pages, addresses);
        var prints = withPrints ? PlanPrints.Plan(kit.Config, existing, lists, diagnostics) : [];
        foreach (var print in prints) addresses.Reserve(print.Address);
        var redirects = PlanRedirects(pages, kit.Config.Limits, addresses, diagnostics);
        return new SitePlan
        {
            Kit = kit,
            BaseUrl = baseUrl,
            Groups = existing,
            Lists = lists,
            Prints = prints,
            Tags = tags,
            Redirects = redirects,
            Assets = assets,
            Pictures = pictures.ToDictionary(static picture => picture.Picture.Path, StringComparer.Ordinal),
            Cards = cards,
            BySource = pages.Where(static page => page.Document is not null).ToDictionary(static page => page.Document!.Path, StringComparer.Ordinal),
            Addresses = addresses.ToSet(),
        };
    }

    private static ImmutableArray<PageGroup> WithinLimit(IEnumerable<PageGroup> groups, Limits limits, DiagnosticBag diagnostics)
    {
        var kept = ImmutableArray.CreateBuilder<PageGroup>();
        var count = 0;
        foreach (var group in groups)
        {
            count += group.Existing.Length;
            if (count > limits.Pages)
            {
                ReportLimit(limits, diagnostics);
                break;
            }

            kept.Add(group);
        }

        return kept.ToImmutable();
    }

    private static void ReportLimit(Limits limits, DiagnosticBag diagnostics) =>
        diagnostics.Add(Rules.LimitReached, Place.StartOf(SiteConfig.Path), $"this site would have more than {limits.Pages} pages and former addresses, and the others are not made", $"take out texts, tags or aliases, {Limits.Raise("pages")}");

    private static void ReserveFiles(PlannedPicture picture, SiteConfig config, AddressBook addresses)
    {
        foreach (var variant in picture.Variants) addresses.Reserve(variant.Address);
        if (picture.Original is { } original) addresses.Reserve(original.Address);
        foreach (var language in config.Languages) addresses.Reserve(DownloadAddress.SidecarOf(picture.Largest, language));
    }

    private static void ReserveFactCards(ReleasedKit kit, AddressBook addresses)
    {
        foreach (var fact in kit.Data.Facts.Where(static fact => fact.Featured is not null))
        {
            foreach (var language in kit.Config.Languages) addresses.Reserve(CardAddress.Of(fact, language));
        }
    }

    private static void ReservePageCards(IEnumerable<PlannedPage> pages, AddressBook addresses)
    {
        foreach (var page in pages) addresses.Reserve(CardAddress.Of(page));
    }

    private static void ReserveFixedFiles(SiteConfig config, Uri? baseUrl, AddressBook addresses)
    {
        addresses.Reserve(SiteAddress.Chooser);
        addresses.Reserve(SiteAddress.NotFound);
        addresses.Reserve(SiteAddress.Robots);
        addresses.Reserve(SiteAddress.Manifest);
        addresses.Reserve(SiteAddress.Checksums);
        foreach (var language in config.Languages)
        {
            addresses.Reserve(SiteAddress.Home(language));
            foreach (var section in config.Sections) addresses.Reserve(SiteAddress.SectionIndex(section, language));
            if (config.FindDataPage(DataPageKind.Search) is not null) addresses.Reserve(SiteAddress.SearchIndex(language));
            foreach (var name in DataAddress.Names) addresses.Reserve(DataAddress.Of(name, language));
            foreach (var address in DownloadAddress.All(language)) addresses.Reserve(address);
        }

        if (baseUrl is not null)
        {
            addresses.Reserve(SiteAddress.Sitemap);
            foreach (var language in config.Languages)
            {
                addresses.Reserve(SiteAddress.Feed(language));
                addresses.Reserve(SiteAddress.JsonFeed(language));
            }
        }

        foreach (var language in config.Languages)
        {
            foreach (var page in config.DataPages) addresses.ClaimDataPage(SiteAddress.Page(language, page.Slug[language]), page);
        }
    }

    /// <summary>The articles of a section in one language, newest first, undated last, then by key.</summary>
    private static IEnumerable<PlannedPage> PlanArticles(ReleasedKit kit, Section section, Language language, AddressBook addresses)
    {
        var documents = kit.Editions.Select(edition => edition[language]).OfType<Document>().Where(document => document.Section == section.Folder).ToList();
        documents.Sort(CompareNewestFirst);

        var rank = 0;
        foreach (var document in documents)
        {
            var address = SiteAddress.Article(section, language, SlugOf(document));
            if (!addresses.Claim(address, document)) continue;
            // A withdrawn text keeps its page but stands in no list.
            var isListed = document.FrontMatter.Withdrawn is null;
            yield return new PlannedPage(PageKind.Article, language, address, document.FrontMatter.Title.Value)
            {
                Document = document,
                Section = section,
                Rank = isListed ? rank++ : -1,
            };
        }
    }

    // Days and times as they were written: no zone shifts them.
    private static int CompareNewestFirst(Document first, Document second)
    {
        var (date, other) = (first.FrontMatter.Date, second.FrontMatter.Date);
        var byDay = (other?.Day.DayNumber ?? -1).CompareTo(date?.Day.DayNumber ?? -1);
        if (byDay != 0) return byDay;
        var byTime = (other?.Time?.Ticks ?? -1).CompareTo(date?.Time?.Ticks ?? -1);
        return byTime != 0 ? byTime : string.CompareOrdinal(first.Key, second.Key);
    }

    private static IEnumerable<PageGroup> GroupArticles(ReleasedKit kit, PlannedPage[] articles)
    {
        var byPath = articles.ToDictionary(static page => page.Document!.Path, StringComparer.Ordinal);
        return kit.Editions
            .Where(static edition => edition.Kind == DocumentKind.Article)
            .Select(edition => new PageGroup([.. edition.Documents.Select(document => document is null ? null : byPath.GetValueOrDefault(document.Path))]));
    }

    private static PageGroup PlanHome(ReleasedKit kit)
    {
        var edition = kit.Editions.FirstOrDefault(static edition => edition.Kind == DocumentKind.Home);
        return new PageGroup([.. kit.Config.Languages.Select(PlannedPage? (language) =>
        {
            var document = edition?[language];
            return new PlannedPage(PageKind.Home, language, SiteAddress.Home(language), document?.FrontMatter.Title.Value ?? kit.Config.Title[language]) { Document = document };
        })]);
    }

    private static PageGroup PlanPage(Edition edition, AddressBook addresses) =>
        new([.. edition.Documents.Select(document =>
        {
            if (document is null) return null;
            var address = SiteAddress.Page(document.Language, SlugOf(document));
            return addresses.Claim(address, document)
                ? new PlannedPage(document.Key == "about" ? PageKind.About : PageKind.Page, document.Language, address, document.FrontMatter.Title.Value) { Document = document }
                : null;
        })]);

    private static PageGroup PlanDataPage(SiteConfig config, DataPage page) =>
        new([.. config.Languages.Select(PlannedPage? (language) =>
            new PlannedPage(KindOf(page.Kind), language, SiteAddress.Page(language, page.Slug[language]), page.Title[language]))]);

    private static PageKind KindOf(DataPageKind kind) => kind switch
    {
        DataPageKind.Facts => PageKind.Facts,
        DataPageKind.Timeline => PageKind.Timeline,
        DataPageKind.Quotes => PageKind.Quotes,
        DataPageKind.People => PageKind.People,
        DataPageKind.Captions => PageKind.Captions,
        DataPageKind.Corrections => PageKind.Corrections,
        _ => PageKind.Search,
    };

    private static string SlugOf(Document document) => document.FrontMatter.Slug?.Value ?? document.Name;

    private static ImmutableArray<PlannedRedirect> PlanRedirects(PlannedPage[] pages, Limits limits, AddressBook addresses, DiagnosticBag diagnostics)
    {
        var redirects = ImmutableArray.CreateBuilder<PlannedRedirect>();
        foreach (var page in pages)
        {
            foreach (var alias in page.Document?.FrontMatter.Aliases ?? [])
            {
                var place = new Place(page.Document!.Path, alias.Span);
                if (!IsPageAddress(alias.Value))
                {
                    diagnostics.Add(Rules.AliasInvalid, place, $"'{alias.Value}' cannot be a former address of this site", "write it from the site's root, as in 'id/artikel/lama.html'");
                }
                else if (pages.Length + redirects.Count == limits.Pages)
                {
                    ReportLimit(limits, diagnostics);
                    return redirects.ToImmutable();
                }
                else if (addresses.ClaimAlias(alias.Value, place))
                {
                    redirects.Add(new PlannedRedirect(alias.Value, page));
                }
            }
        }

        return redirects.ToImmutable();
    }

    private static bool IsPageAddress(string address) =>
        address.Length <= LongestAlias && address.EndsWith(".html", StringComparison.Ordinal) && address[..^".html".Length].Split('/').All(Slug.IsValid);
}
