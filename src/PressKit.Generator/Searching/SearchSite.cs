using System.Collections.Immutable;
using PressKit.Generator.Markdown;
using PressKit.Generator.Planning;
using PressKit.Generator.Publishing;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Searching;

/// <summary>The search of each language that has a page for it.</summary>
public sealed class SearchSite
{
    // By the rank of the language.
    private readonly SearchIndex?[] _indexes;

    public SearchSite(SitePlan plan, Theme theme)
    {
        _indexes = new SearchIndex?[plan.Config.Languages.Length];
        foreach (var language in plan.Config.Languages)
        {
            if (plan.FindPage(PageKind.Search, language) is { } page) _indexes[language.Index] = new SearchIndex(page, plan, theme.StringsOf(language));
        }
    }

    /// <inheritdoc cref="SearchIndex.BodyWordsOf"/>
    public ImmutableArray<BodyWord> BodyWordsOf(PlannedPage page) => IndexFor(page)?.BodyWordsOf(page) ?? [];

    /// <inheritdoc cref="SearchIndex.Take"/>
    public void Take(PlannedPage page, ImmutableArray<BodyWord> words) => IndexFor(page)?.Take(page, words);

    /// <summary>Takes the words of a page; called from many threads.</summary>
    public void Add(PlannedPage page, ParsedBody body) => IndexFor(page)?.Add(page, body);

    public void Stage(SiteWriter site)
    {
        foreach (var index in _indexes)
        {
            if (index is not null) site.Stage(SiteAddress.SearchIndex(index.Page.Language), WriteSearchIndex.Write(index).Span);
        }
    }

    private SearchIndex? IndexFor(PlannedPage page) => _indexes[page.Language.Index];
}
