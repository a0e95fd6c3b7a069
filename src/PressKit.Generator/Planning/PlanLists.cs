using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Planning;

/// <summary>Plans the pages that list articles, each with its other languages: those of a section, and those of tags.</summary>
internal sealed class PlanLists(SiteConfig config, AddressBook addresses)
{
    private static readonly Place Config = Place.StartOf(SiteConfig.Path);

    public IEnumerable<PageGroup> OfSection(Section section, SectionLists lists) =>
        Pages(section.PageSize, language => new Listing(section.Title[language], SiteAddress.SectionIndex(section, language), lists[section, language]), PageKind.Section)
            .Select(group => new PageGroup([.. group.Pages.Select(page => page is null ? null : page with { Section = section })]));

    /// <summary>The page that leads to all tags, then the pages of each; a tag with the same address in another language is the same one.</summary>
    public IEnumerable<PageGroup> OfTags(TagLists tags, ImmutableArray<IReadOnlyDictionary<string, TagList>> spellings)
    {
        yield return new([.. config.Languages.Select(language => Claim(new PlannedPage(PageKind.Tags, language, SiteAddress.TagsIndex(tags, language), tags.Title[language])))]);
        var byLanguage = spellings.Select(static found => found.Values.DistinctBy(static tag => tag.Slug).ToDictionary(static tag => tag.Slug, StringComparer.Ordinal)).ToArray();
        foreach (var slug in byLanguage.SelectMany(static found => found.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            foreach (var group in Pages(tags.PageSize, language => byLanguage[language.Index].TryGetValue(slug, out var tag) ? new Listing(tag.Name, tag.Address, tag.Articles) : null, PageKind.Tag)) yield return group;
        }
    }

    private IEnumerable<PageGroup> Pages(int? size, Func<Language, Listing?> listOf, PageKind kind)
    {
        var lists = config.Languages.Select(listOf).ToArray();
        var most = 0;
        foreach (var list in lists) most = Math.Max(most, list is null ? 0 : ListPage.CountOf(list.Articles.Length, size));
        for (var number = 1; number <= most; number++)
        {
            yield return new([.. config.Languages.Select(language => lists[language.Index] is { } list && number <= ListPage.CountOf(list.Articles.Length, size)
                ? Claim(new PlannedPage(kind, language, SiteAddress.ListPage(list.First, number), list.Title) { List = new ListPage(list.Articles, number, size, list.First) })
                : null)]);
        }
    }

    // The first page of a section has its address already, so that no article can take it.
    private PlannedPage? Claim(PlannedPage page) =>
        page is { Kind: PageKind.Section, List.Number: 1 } || addresses.ClaimList(page.Address, $"the list '{page.Title}'", Config) ? page : null;

    /// <param name="First">The address of its first page.</param>
    private sealed record Listing(string Title, string First, ImmutableArray<PlannedPage> Articles);
}
