using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading.Data;

/// <summary>Reads <c>data/quotes.yml</c>.</summary>
internal static class ReadQuotes
{
    private static readonly KnownWords<QuoteKind> Kinds = new(
        ("direct", QuoteKind.Direct),
        ("partial", QuoteKind.Partial),
        ("written message", QuoteKind.WrittenMessage));

    public static ImmutableArray<Quote> Read(DataFile file, LocalizedReader texts) => file.Read(keys =>
    {
        var id = file.Id(keys);
        var release = file.Release(keys, id);
        var words = keys.RequiredText("words");
        var language = keys.RequiredText("language");
        var spoken = keys.Text("spoken");
        var speaker = keys.Text("speaker");
        var role = texts.Optional(keys, "role");
        var occasion = texts.Optional(keys, "occasion");
        var date = keys.Value("date", PartialDate.Parse, PartialDate.Expected);
        var kind = keys.Word("kind", Kinds);
        if (!keys.Has("kind")) keys.ReportMissing("kind", "add 'direct', 'partial' or 'written message'");
        var source = keys.RequiredText("source");
        var via = keys.Text("via");
        var marks = keys.Choice("marks", "incomplete");
        var isFeatured = keys.Flag("featured");
        var remark = texts.Optional(keys, "remark");
        var translations = texts.Some(keys, "translation");
        ReportMissingTranslations();
        if (id is null || words is null || language is null || kind is null || source is null) return null;

        return new Quote
        {
            Id = id,
            Release = release,
            Words = words,
            Language = language.Value,
            Spoken = spoken?.Value,
            Speaker = speaker,
            Role = role,
            Occasion = occasion,
            Date = date?.Value,
            Kind = kind.Value,
            Source = source,
            Via = via,
            HasIncompleteMarks = marks is not null,
            IsFeatured = isFeatured,
            Remark = remark,
            Translations = translations,
        };

        void ReportMissingTranslations()
        {
            foreach (var other in texts.Languages)
            {
                if (language is null || other.Code == language.Value || translations.ContainsKey(other.Code)) continue;
                keys.Report(Rules.MissingKey, keys.MissingAt, $"this quotation has no translation into {other.Name} ({other.Code})", $"add 'translation: {{{other.Code}: …}}'");
            }
        }
    });
}
