using System.Collections.Concurrent;
using System.Collections.Immutable;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Rendering.Models;

namespace PressKit.Generator.Rendering.Feeds;

/// <summary>
/// Builds the model of a language's feeds: the newest articles and corrections. Its dates are the content's, never the build's;
/// what has no date takes that of the home page, on which the kit presents it.
/// </summary>
public sealed class BuildFeeds
{
    // Readers ask again and again, and show the newest.
    private const int MostArticles = 100;
    private const int MostCorrections = 100;

    private readonly SitePlan _plan;
    private readonly ChangeDates _dates;
    private readonly ImmutableArray<PlannedPage>[] _articles;

    // By address: the texts that the kit may pass on whole.
    private readonly ConcurrentDictionary<string, string?> _ownTexts = new(StringComparer.Ordinal);

    public BuildFeeds(SitePlan plan, ChangeDates dates)
    {
        _plan = plan;
        _dates = dates;
        _articles = new ImmutableArray<PlannedPage>[plan.Config.Languages.Length];
        foreach (var language in plan.Config.Languages)
        {
            _articles[language.Index] = ListArticles(language);
            foreach (var page in _articles[language.Index])
            {
                if (page.Document!.FrontMatter.Source is null) _ownTexts[page.Address] = null;
            }
        }
    }

    /// <summary>True for a page whose text is passed on.</summary>
    public bool PassesOn(PlannedPage page) => _ownTexts.ContainsKey(page.Address);

    /// <summary>Takes the text of a page that is passed on; called from many threads.</summary>
    public void KeepText(PlannedPage page, string text) => _ownTexts[page.Address] = text;

    public TemplateModel Build(Language language)
    {
        var home = _plan.Groups.Select(group => group[language]).First(static page => page?.Kind == PageKind.Home)!;
        var updated = _dates.Of(home);
        var entries = CorrectionsOf(language, updated).Concat(_articles[language.Index].Select(page => EntryOf(page, updated)))
            .Where(static entry => entry.Modified is not null)
            .OrderByDescending(static entry => entry.Published, ContentDate.ByInstant)
            .ToList();
        return new TemplateModel
        {
            ["site"] = SiteModel.Of(_plan, language),
            ["language"] = language.Code,
            ["home_url"] = PageModel.AbsoluteOf(home.Address, _plan),
            ["feed_url"] = PageModel.AbsoluteOf(SiteAddress.Feed(language), _plan),
            ["json_feed_url"] = PageModel.AbsoluteOf(SiteAddress.JsonFeed(language), _plan),
            ["updated"] = entries.Select(static entry => entry.Modified).Append(updated).Max(ContentDate.ByInstant),
            ["entries"] = entries.Select(static entry => entry.Model).ToList(),
        };
    }

    private ImmutableArray<PlannedPage> ListArticles(Language language) =>
    [
        .. _plan.Config.Sections
            .SelectMany(section => _plan.ListOf(section, language))
            .OrderByDescending(static page => page.Document!.FrontMatter.Date, ContentDate.ByInstant)
            .Take(MostArticles),
    ];

    private FeedEntry EntryOf(PlannedPage page, ContentDate? fallback)
    {
        var published = page.Document!.FrontMatter.Date;
        var modified = _dates.Of(page) ?? fallback;
        return new FeedEntry(published, modified, new TemplateModel
        {
            ["url"] = PageModel.AbsoluteOf(page.Address, _plan),
            ["published"] = published,
            ["modified"] = modified,
            ["article"] = ArticleModel.Card(page, _plan),
            ["text"] = _ownTexts.GetValueOrDefault(page.Address),
            ["correction"] = null,
        });
    }

    private IEnumerable<FeedEntry> CorrectionsOf(Language language, ContentDate? fallback) =>
        _plan.Kit.Data.Corrections.Zip(CorrectionModel.All(language, _plan), (correction, model) =>
        {
            var date = ChangeDates.StartOf(correction.Date) ?? fallback;
            return new FeedEntry(date, date, new TemplateModel
            {
                ["url"] = UrlOf(model, language),
                ["published"] = date,
                ["modified"] = date,
                ["article"] = null,
                ["text"] = null,
                ["correction"] = model,
            });
        }).Take(MostCorrections);

    // Without a page of corrections the first page concerned must do, or the home page.
    private string UrlOf(TemplateModel correction, Language language)
    {
        var things = (List<TemplateModel>)correction["things"]!;
        var address = _plan.FindPage(PageKind.Corrections, language)?.Address
            ?? things.Select(static thing => (string?)thing["address"]).FirstOrDefault(static address => address is not null)
            ?? SiteAddress.Home(language);
        return $"{PageModel.AbsoluteOf(address, _plan)}#correction-{correction["number"]}";
    }

    private sealed record FeedEntry(ContentDate? Published, ContentDate? Modified, TemplateModel Model);
}
