using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Rendering.Data;

/// <summary>Builds the data files of one language from the kit's data.</summary>
internal sealed class BuildDataFiles(SitePlan plan, UiStrings strings)
{
    private readonly Language _language = strings.Language;

    private KitData Data => plan.Kit.Data;

    public FactsFile Facts() => new(_language.Code, [.. Data.Facts.SelectMany(FactReference.All).Select(EntryOf)]);

    public QuotesFile Quotes() => new(_language.Code, [.. Data.Quotes.Select(EntryOf)]);

    public TimelineFile Timeline() => new(_language.Code, [.. Data.Timeline.Select(EntryOf)]);

    private FactEntry EntryOf(FactReference reference)
    {
        var (fact, moment) = (reference.Fact, reference.Moment);
        var remarks = new[] { fact.Remark?[_language], moment.Remark?[_language] }.OfType<string>().ToList();
        return new FactEntry
        {
            Id = reference.Anchor,
            Series = fact.Id.Value,
            Label = fact.Label[_language],
            Value = moment.Value,
            Text = FactText.Phrase(fact, moment, strings),
            Unit = fact.Unit?[_language],
            Qualifier = FactNames.Qualifiers.Of(moment.Qualifier),
            Status = FactNames.Statuses.Of(moment.Status),
            AsOf = moment.Pin,
            SaidBy = NameOf(moment.SaidBy?.Value),
            Remarks = remarks.Count == 0 ? null : remarks,
            Sources = [.. moment.Sources.Select(SourceOf)],
        };
    }

    private QuoteEntry EntryOf(Quote quote)
    {
        var isTranslation = quote.Language != _language.Code;
        return new QuoteEntry
        {
            Id = quote.Id.Value,
            Text = isTranslation ? quote.Translations.GetValueOrDefault(_language.Code) ?? quote.Words.Value : quote.Words.Value,
            IsTranslation = isTranslation,
            Published = quote.Words.Value,
            Lang = quote.Language,
            Speaker = NameOf(quote.Speaker?.Value),
            Role = quote.Role?[_language],
            Occasion = quote.Occasion?[_language],
            Date = quote.Date?.ToString(),
            Kind = quote.Kind switch { QuoteKind.Direct => "direct", QuoteKind.Partial => "partial", _ => "written message" },
            Via = NameOf(quote.Via?.Value),
            HasIncompleteMarks = quote.HasIncompleteMarks,
            Source = SourceOf(quote.Source.Value, null),
        };
    }

    private TimelineFileEntry EntryOf(TimelineEntry entry) => new()
    {
        Id = entry.Id.Value,
        When = entry.When.ToString(),
        What = entry.What[_language],
        Status = entry.IsPlanned ? "planned" : "past",
        Sources = [.. entry.Sources.Select(SourceOf)],
    };

    private SourceEntry SourceOf(Evidence evidence) => SourceOf(evidence.Article.Value, evidence.Words.Value);

    private SourceEntry SourceOf(string article, string? words)
    {
        var page = plan.FindArticle(article, _language);
        var source = page?.Document?.FrontMatter.Source;
        return new SourceEntry
        {
            Publisher = source?.Publisher ?? plan.Config.Issuer[_language],
            Title = page?.Title ?? article,
            Page = page is null ? null : SiteAddress.Relative(DataAddress.Of(DataAddress.Facts, _language), page.Address),
            Original = source?.Url?.AbsoluteUri,
            Words = words,
            Language = words is null ? null : plan.OriginalLanguage(article)?.Code,
        };
    }

    private string? NameOf(string? person) =>
        Data.FindPerson(person)?.NameIn(_language);
}
