using System.Collections.Immutable;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading.Data;

/// <summary>Reads <c>data/corrections.yml</c>.</summary>
internal static class ReadCorrections
{
    private static readonly KnownWords<CorrectionKind> Kinds = new(
        ("update", CorrectionKind.Update),
        ("correction", CorrectionKind.Correction),
        ("withdrawal", CorrectionKind.Withdrawal));

    private static readonly KnownWords<Fault> Faults = new(
        ("source", Fault.Source),
        ("translation", Fault.Translation),
        ("kit", Fault.Kit));

    public static ImmutableArray<Correction> Read(DataFile file, LocalizedReader texts) => file.Read(keys =>
    {
        var kind = keys.Word("kind", Kinds);
        if (!keys.Has("kind")) keys.ReportMissing("kind", "add 'update', 'correction' or 'withdrawal'");
        var fault = keys.Word("fault", Faults);
        if (!keys.Has("fault")) keys.ReportMissing("fault", "add 'source', 'translation' or 'kit'");
        var date = keys.Value("date", PartialDate.Parse, PartialDate.Expected);
        if (!keys.Has("date")) keys.ReportMissing("date");
        var was = texts.Required(keys, "was");
        var now = texts.Required(keys, "is");
        var documents = keys.Texts("documents");
        var facts = keys.Texts("facts");
        var quotes = keys.Texts("quotes");
        var people = keys.Texts("people");
        keys.OneOf("documents", "facts", "quotes", "people");
        if (documents.IsEmpty && facts.IsEmpty && quotes.IsEmpty && people.IsEmpty)
        {
            keys.ReportMissing("documents", "name what it concerns under 'documents', 'facts', 'quotes' or 'people', as in documents: [articles/x]");
        }

        if (kind is null || fault is null || date is null || was is null || now is null) return null;
        return new Correction
        {
            Kind = kind.Value,
            Fault = fault.Value,
            Date = date.Value,
            Was = was,
            Is = now,
            Documents = documents,
            Facts = facts,
            Quotes = quotes,
            People = people,
        };
    });
}
