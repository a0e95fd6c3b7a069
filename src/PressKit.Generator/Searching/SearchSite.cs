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

    /// <summary>True for a page whose words are searched.</summary>
    public bool Has(PlannedPage page) => _languages[page.Language.Index].Index?.Has(page) == true;

    /// <summary>Takes the words of a page; called from many threads.</summary>
    public void Add(PlannedPage page, ParsedBody body) => _languages[page.Language.Index].Index?.Add(page, body);

    public void Stage(SiteWriter site)
    {
        foreach (var (page, index) in _languages)
        {
            if (page is not null && index is not null) site.Stage(SiteAddress.SearchIndex(page.Language), WriteSearchIndex.Write(index, page).Span);
        }
    }
}
