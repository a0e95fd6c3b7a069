using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Rendering.Models;

/// <summary>A quotation as published, and in the page's language where that is another.</summary>
public static class QuoteModel
{
    public static TemplateModel Of(Quote quote, Language language, SitePlan plan)
    {
        var isTranslated = quote.Language != language.Code;
        return new TemplateModel
        {
            ["id"] = quote.Id.Value,
            ["url"] = PageModel.AnchorUrl(PageKind.Quotes, quote.Id.Value, language, plan),
            ["text"] = quote.TextIn(language),
            ["is_translated"] = isTranslated,
            ["published"] = quote.Words.Value,
            ["published_language"] = quote.Language,
            ["spoken"] = quote.Spoken,
            ["speaker"] = plan.Kit.Data.FindPerson(quote.Speaker?.Value) is { } speaker ? PersonModel.Link(speaker, language, plan) : null,
            ["role"] = quote.Role?[language],
            ["occasion"] = quote.Occasion?[language],
            ["date"] = quote.Date,
            ["kind"] = quote.Kind switch { QuoteKind.Direct => "direct", QuoteKind.Partial => "partial", _ => "written_message" },
            ["via"] = plan.Kit.Data.FindPerson(quote.Via?.Value) is { } via ? PersonModel.Link(via, language, plan) : null,
            ["has_incomplete_marks"] = quote.HasIncompleteMarks,
            ["remark"] = quote.Remark?[language],
            ["source"] = SourceModel.Article(quote.Source.Value, language, plan),
            ["corrections"] = CorrectionModel.About("quotes", quote.Id.Value, language, plan),
        };
    }
    /// <summary>The quotations of each speaker in the order of the people, then those that no source attributes.</summary>
    public static List<TemplateModel> BySpeaker(Language language, SitePlan plan)
    {
        var data = plan.Kit.Data;
        var groups = data.People
            .Select(person => GroupOf(PersonModel.Link(person, language, plan), data.Quotes.Where(quote => quote.Speaker?.Value == person.Id.Value), language, plan))
            .Append(GroupOf(null, data.Quotes.Where(static quote => quote.Speaker is null), language, plan));
        return [.. groups.OfType<TemplateModel>()];
    }

    private static TemplateModel? GroupOf(TemplateModel? speaker, IEnumerable<Quote> quotes, Language language, SitePlan plan)
    {
        var models = quotes.Select(quote => Of(quote, language, plan)).ToList();
        return models.Count == 0 ? null : new TemplateModel { ["speaker"] = speaker, ["quotes"] = models };
    }
}
