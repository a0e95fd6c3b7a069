using System.Collections.Immutable;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Searching;

/// <summary>Lists what can be found in one language, by kind, articles newest first. What was withdrawn is not found.</summary>
public sealed class ListEntries
{
    private readonly SitePlan _plan;
    private readonly UiStrings _strings;
    private readonly Language _language;

    private ListEntries(SitePlan plan, UiStrings strings)
    {
        _plan = plan;
        _strings = strings;
        _language = strings.Language;
    }

    public static ImmutableArray<SearchEntry> Of(SitePlan plan, UiStrings strings)
    {
        var list = new ListEntries(plan, strings);
        return
        [
            .. list.Pages(),
            .. list.EntriesOn(PageKind.People, list.Data.People, list.EntryOf),
            .. list.EntriesOn(PageKind.Facts, list.Data.Facts.Where(list.IsStanding), list.EntryOf),
            .. list.EntriesOn(PageKind.Timeline, list.Data.Timeline.Where(list.IsStanding), list.EntryOf),
            .. list.EntriesOn(PageKind.Quotes, list.Data.Quotes.Where(list.IsStanding), list.EntryOf),
            .. plan.Config.Sections.SelectMany(section => plan.ListOf(section, list._language)).Select(list.ArticleEntry),
        ];
    }

    private KitData Data => _plan.Kit.Data;

    private IEnumerable<SearchEntry> Pages() => _plan.Groups
        .Select(group => group[_language])
        .OfType<PlannedPage>()
        .Where(static page => page.Kind is not (PageKind.Article or PageKind.Search) && page.List is null or { Number: 1 } && page.Document?.FrontMatter.Withdrawn is null)
        .Select(page => new SearchEntry(SearchKind.Page, page, null, page.Title, "", page.Document?.FrontMatter.Summary.Value ?? "")
        {
            Also = page.Kind == PageKind.About ? [.. Data.Boilerplates.Select(boilerplate => boilerplate.Text[_language])] : [],
        });

    // Data that no page shows has no place to lead to.
    private IEnumerable<SearchEntry> EntriesOn<T>(PageKind kind, IEnumerable<T> things, Func<T, PlannedPage, SearchEntry> entryOf) =>
        _plan.FindPage(kind, _language) is { } page ? things.Select(thing => entryOf(thing, page)) : [];

    private SearchEntry EntryOf(Person person, PlannedPage page)
    {
        var roles = person.Roles.Select(role => role.Role[_language]).Distinct(StringComparer.Ordinal).ToArray();
        var organisations = person.Roles.Select(role => role.Organisation?[_language]).OfType<string>().Distinct(StringComparer.Ordinal);
        return person.Name is null
            ? new SearchEntry(SearchKind.Person, page, person.Id.Value, roles[0], "", string.Join("; ", roles[1..])) { Also = [.. organisations] }
            : new SearchEntry(SearchKind.Person, page, person.Id.Value, person.Name, "", string.Join("; ", roles)) { Also = [.. person.Spellings, .. person.Short, .. organisations] };
    }

    private SearchEntry EntryOf(Fact fact, PlannedPage page)
    {
        var values = fact.Moments.Reverse().Select(moment => $"{FactText.Phrase(fact, moment, _strings)}, {FactText.AsOf(moment, _strings)}");
        var remarks = fact.Moments.Select(moment => moment.Remark?[_language]).Append(fact.Remark?[_language]).OfType<string>();
        var speakers = fact.Moments.Select(moment => NameOf(moment.SaidBy?.Value)).OfType<string>();
        return new SearchEntry(SearchKind.Fact, page, fact.Id.Value, fact.Label[_language], "", string.Join("; ", values)) { Also = [.. remarks, .. speakers] };
    }

    private SearchEntry EntryOf(TimelineEntry entry, PlannedPage page) =>
        new(SearchKind.Event, page, entry.Id.Value, entry.What[_language], _strings.Date(entry.When), "");

    private SearchEntry EntryOf(Quote quote, PlannedPage page)
    {
        var words = quote.Language == _language.Code ? quote.Words.Value : quote.Translations.GetValueOrDefault(_language.Code) ?? quote.Words.Value;
        var about = new[] { quote.Role?[_language], quote.Occasion?[_language], quote.Date is { } date ? _strings.Date(date) : null };
        return new SearchEntry(SearchKind.Quote, page, quote.Id.Value, NameOf(quote.Speaker?.Value) ?? _strings.Find("quote.unattributed", null) ?? page.Title, Join(about), $"“{words}”");
    }

    private SearchEntry ArticleEntry(PlannedPage page)
    {
        // A page in a section's list shows a document.
        var frontMatter = page.Document!.FrontMatter;
        var (publisher, host) = (frontMatter.Source?.Publisher, frontMatter.Source?.Url?.Host);
        var known = host is null ? null : _plan.Kit.Publishers.FirstOrDefault(candidate => candidate.Owns(host))?.Name;
        var date = frontMatter.Date is { } day ? _strings.Date(day, "short") : null;
        return new SearchEntry(SearchKind.Article, page, null, page.Title, Join([publisher, date]), frontMatter.Summary.Value)
        {
            Also = [.. new[] { host, known, frontMatter.Author, frontMatter.Source?.Via }.OfType<string>(), .. frontMatter.Tags.Select(static tag => tag.Value)],
        };
    }

    private static string Join(IEnumerable<string?> parts) => string.Join(" · ", parts.OfType<string>());

    private string? NameOf(string? person) => Data.FindPerson(person) is { } found ? found.Name ?? found.Roles[0].Role[_language] : null;

    private bool IsStanding(Fact fact) => IsStanding(fact.Moments.SelectMany(static moment => moment.Sources));

    private bool IsStanding(TimelineEntry entry) => IsStanding(entry.Sources);

    private bool IsStanding(Quote quote) => IsStanding(quote.Source.Value);

    private bool IsStanding(IEnumerable<Evidence> sources) => sources.Any(source => IsStanding(source.Article.Value));

    private bool IsStanding(string article) => _plan.Config.Languages.All(language => _plan.FindArticle(article, language)?.Document?.FrontMatter.Withdrawn is null);
}
