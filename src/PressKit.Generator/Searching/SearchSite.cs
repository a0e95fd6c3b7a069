using System.Collections.Immutable;
using PressKit.Generator.Markdown;
using PressKit.Generator.Planning;
using PressKit.Generator.Publishing;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Searching;

/// <summary>The search of each language that has a page for it.</summary>
public sealed class SearchSite
{
    private readonly ImmutableArray<(PlannedPage? Page, SearchIndex? Index)> _languages;

    public SearchSite(SitePlan plan, Theme theme) => _languages =
    [
        .. plan.Config.Languages.Select(language =>
        {
            var page = plan.FindPage(PageKind.Search, language);
            return (page, page is null ? null : new SearchIndex(plan, theme.StringsOf(language)));
        }),
    ];

    /// <inheritdoc cref="SearchIndex.BodyWordsOf"/>
    public ImmutableArray<BodyWord> BodyWordsOf(PlannedPage page) => IndexFor(page)?.BodyWordsOf(page) ?? [];

    /// <inheritdoc cref="SearchIndex.Take"/>
    public void Take(PlannedPage page, ImmutableArray<BodyWord> words) => IndexFor(page)?.Take(page, words);

    /// <summary>Takes the words of a page; called from many threads.</summary>
    public void Add(PlannedPage page, ParsedBody body) => IndexFor(page)?.Add(page, body);

    public void Stage(SiteWriter site)
    {
        foreach (var (page, index) in _languages)
        {
            if (page is not null && index is not null) site.Stage(SiteAddress.SearchIndex(page.Language), WriteSearchIndex.Write(index, page).Span);
        }
    }

    private SearchIndex? IndexFor(PlannedPage page) => _languages[page.Language.Index].Index;
}
