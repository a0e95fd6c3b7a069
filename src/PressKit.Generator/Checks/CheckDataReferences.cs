using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Checks;

/// <summary>Whoever and whatever the data files name must be in the kit: people, articles, documents.</summary>
public sealed class CheckDataReferences : ISiteCheck
{
    public void Run(SitePlan plan, SiteTables tables, DiagnosticBag diagnostics)
    {
        var data = plan.Kit.Data;
        var people = data.People.Select(static person => person.Id.Value).ToHashSet(StringComparer.Ordinal);
        var documents = plan.Kit.Editions.Select(static edition => edition.Key).ToHashSet(StringComparer.Ordinal);
        var quotes = data.Quotes.Select(static quote => quote.Id.Value).ToHashSet(StringComparer.Ordinal);
        var facts = data.Facts.SelectMany(FactReference.All).SelectMany(static reference => new[] { reference.Fact.Id.Value, reference.Anchor }).ToHashSet(StringComparer.Ordinal);
        foreach (var path in plan.Kit.Unreadable) documents.Add(KeyOf(path));

        foreach (var moment in data.Facts.SelectMany(static fact => fact.Moments))
        {
            Expect(people, moment.SaidBy, "facts", "person in people.yml");
            ExpectArticles(moment.Sources, "facts");
        }

        foreach (var quote in data.Quotes)
        {
            Expect(people, quote.Speaker, "quotes", "person in people.yml");
            Expect(people, quote.Via, "quotes", "person in people.yml");
            Expect(documents, quote.Source, "quotes", "article");
        }

        foreach (var role in data.People.SelectMany(static person => person.Roles)) Expect(documents, role.Source, "people", "article");
        foreach (var entry in data.Timeline) ExpectArticles(entry.Sources, "timeline");
        foreach (var correction in data.Corrections)
        {
            foreach (var document in correction.Documents) Expect(documents, document, "corrections", "document");
            // What was withdrawn from the data files is named there no more.
            if (correction.Kind == CorrectionKind.Withdrawal) continue;
            foreach (var fact in correction.Facts) Expect(facts, fact, "corrections", "fact");
            foreach (var quote in correction.Quotes) Expect(quotes, quote, "corrections", "quotation");
            foreach (var person in correction.People) Expect(people, person, "corrections", "person in people.yml");
        }

        void ExpectArticles(IEnumerable<Evidence> sources, string file)
        {
            foreach (var source in sources) Expect(documents, source.Article, file, "article");
        }

        void Expect(HashSet<string> known, Located<string>? reference, string file, string what)
        {
            if (reference is null || known.Contains(reference.Value)) return;
            var near = Suggestion.Nearest(reference.Value, known);
            diagnostics.Add(
                Rules.DataReferenceUnknown,
                new Place($"{KitData.Folder}/{file}.yml", reference.Span),
                $"there is no {what} '{reference.Value}'",
                near is null ? null : $"did you mean '{near}'?");
        }
    }

    /// <summary>The path below the language's folder, without ending.</summary>
    private static string KeyOf(string path) => path[(path.IndexOf('/', "content/".Length) + 1)..^".md".Length];
}
