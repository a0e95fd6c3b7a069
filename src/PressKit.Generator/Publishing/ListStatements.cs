using System.Collections.Immutable;
using System.Globalization;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Publishing;

/// <summary>
/// Lists what reporters may have copied from the data files: facts, quotations and names. The texts are made of the data alone,
/// so that a reworded theme changes none of them; who spoke stands by id, so that a changed name is one change and not many.
/// </summary>
public sealed class ListStatements(SiteConfig config, KitData data)
{
    /// <summary>Every statement with the place where it is written, in the order of the files.</summary>
    public ImmutableArray<PlacedStatement> List() =>
    [
        .. data.Facts.SelectMany(FactReference.All).Select(FactOf),
        .. data.Quotes.Select(QuoteOf),
        .. data.People.Select(PersonOf),
    ];

    private PlacedStatement FactOf(FactReference reference)
    {
        var (fact, moment) = (reference.Fact, reference.Moment);
        var qualifier = moment.Qualifier == Qualifier.Exactly ? null : FactNames.Qualifiers.Of(moment.Qualifier);
        return Make("facts", reference.Anchor, TextIn, moment.Span);

        string TextIn(Language language)
        {
            var value = moment.Value?.ToString(CultureInfo.InvariantCulture) ?? moment.Text![language];
            var phrase = Join(" ", qualifier, value, fact.Unit?[language]);
            return $"{fact.Label[language]}: {Join(", ", phrase, FactNames.Statuses.Of(moment.Status), moment.SaidBy?.Value)}";
        }
    }

    private PlacedStatement QuoteOf(Quote quote)
    {
        return Make("quotes", quote.Id.Value, TextIn, quote.Words.Span);

        string TextIn(Language language)
        {
            return Join(", ", $"“{quote.TextIn(language)}”", quote.Speaker?.Value, quote.Role?[language]);
        }
    }

    private PlacedStatement PersonOf(Person person)
    {
        return Make("people", person.Id.Value, TextIn, person.Id.Span);

        string TextIn(Language language) => Join(", ", [person.Name, .. person.Roles.SelectMany(role => new[] { role.Role[language], role.Organisation?[language] }).Distinct()]);
    }

    private PlacedStatement Make(string file, string name, Func<Language, string> textIn, TextSpan span)
    {
        var texts = config.Languages.OrderBy(static language => language.Code, StringComparer.Ordinal).Select(language => new StatementText(language.Code, textIn(language)));
        var corrections = data.Corrections.Count(correction => correction.Concerns(file, name));
        return new PlacedStatement(new PublishedStatement(file, name, [.. texts], corrections), new Place(KitData.FileOf(file), span));
    }

    private static string Join(string separator, params IEnumerable<string?> parts) => string.Join(separator, parts.Where(static part => !string.IsNullOrEmpty(part)));
}

/// <summary>A statement, and where it is written.</summary>
public sealed record PlacedStatement(PublishedStatement Statement, Place Place);
