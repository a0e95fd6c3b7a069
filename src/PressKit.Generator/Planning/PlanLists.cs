using System.Collections.Frozen;
using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Planning;

/// <summary>Plans the pages that list articles, each with its other languages: those of a section, and those of tags.</summary>
internal sealed class PlanLists(SiteConfig config, AddressBook addresses)
{
    private static readonly Place Config = Place.StartOf(SiteConfig.Path);

    public IEnumerable<PageGroup> OfSection(Section section, IReadOnlyDictionary<(Section, Language), ImmutableArray<PlannedPage>> lists) =>
        Pages(section.PageSize, language => (section.Title[language], SiteAddress.SectionIndex(section, language), lists[(section, language)]), PageKind.Section)
            .Select(group => new PageGroup([.. group.Pages.Select(page => page is null ? null : page with { Section = section })]));

    /// <summary>The page that leads to all tags, then the pages of each; a tag with the same address in another language is the same one.</summary>
    public IEnumerable<PageGroup> OfTags(TagLists tags, ImmutableArray<FrozenDictionary<string, TagList>> spellings)
    {
        yield return new([.. config.Languages.Select(language => Claim(new PlannedPage(PageKind.Tags, language, SiteAddress.TagsIndex(tags, language), tags.Title[language])))]);
        var byLanguage = spellings.Select(static found => found.Values.DistinctBy(static tag => tag.Slug).ToDictionary(static tag => tag.Slug, StringComparer.Ordinal)).ToArray();
        foreach (var slug in byLanguage.SelectMany(static found => found.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            foreach (var group in Pages(tags.PageSize, language => byLanguage[language.Index].TryGetValue(slug, out var tag) ? (tag.Name, tag.Address, tag.Articles) : null, PageKind.Tag)) yield return group;
        }
    }

    private IEnumerable<PageGroup> Pages(int? size, Func<Language, (string Title, string First, ImmutableArray<PlannedPage> Articles)?> listOf, PageKind kind)
    {
        var lists = config.Languages.Select(language => (Language: language, List: listOf(language))).ToArray();
        var most = lists.Max(entry => entry.List is var (_, _, articles) ? ListPage.CountOf(articles.Length, size) : 0);
        for (var number = 1; number <= most; number++)
        {
            yield return new([.. lists.Select(entry => entry.List is var (title, first, articles) && number <= ListPage.CountOf(articles.Length, size)
                ? Claim(new PlannedPage(kind, entry.Language, SiteAddress.ListPage(first, number), title) { List = new ListPage(articles, number, size, first) })
                : null)]);
        }
    }

    // The first page of a section has its address already, so that no article can take it.
    private PlannedPage? Claim(PlannedPage page) =>
        page is { Kind: PageKind.Section, List.Number: 1 } || addresses.ClaimList(page.Address, $"the list '{page.Title}'", Config) ? page : null;
}
