using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Rendering.Data;

/// <summary>The data files of one language. <c>Schemas/</c> says what each key means; what the kit does not say is left out.</summary>
internal sealed class DataEntries(SitePlan plan, UiStrings strings)
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly Language _language = strings.Language;

    private KitData Data => plan.Kit.Data;

    public byte[] Facts() => FileOf("facts", Data.Facts.SelectMany(FactReference.All), Write);

    public byte[] Quotes() => FileOf("quotes", Data.Quotes, Write);

    public byte[] Timeline() => FileOf("timeline", Data.Timeline, Write);

    private byte[] FileOf<T>(string name, IEnumerable<T> entries, Action<Utf8JsonWriter, T> write)
    {
        using var file = new MemoryStream();
        using (var json = new Utf8JsonWriter(file, Options))
        {
            json.WriteStartObject();
            json.WriteString("language", _language.Code);
            json.WriteStartArray(name);
            foreach (var entry in entries)
            {
                json.WriteStartObject();
                write(json, entry);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        file.WriteByte((byte)'\n');
        return file.ToArray();
    }

    // Each moment of a series is an entry of its own.
    private void Write(Utf8JsonWriter json, FactReference reference)
    {
        var (fact, moment) = (reference.Fact, reference.Moment);
        json.WriteString("id", reference.Anchor);
        json.WriteString("series", fact.Id.Value);
        json.WriteString("label", fact.Label[_language]);
        if (moment.Value is { } value) json.WriteNumber("value", value);
        json.WriteString("text", FactText.Phrase(fact, moment, strings));
        WriteKnown(json, "unit", fact.Unit?[_language]);
        json.WriteString("qualifier", FactNames.Qualifiers.Of(moment.Qualifier));
        json.WriteString("status", FactNames.Statuses.Of(moment.Status));
        json.WriteString("asOf", moment.Pin);
        WriteKnown(json, "saidBy", NameOf(moment.SaidBy?.Value));
        string?[] remarks = [fact.Remark?[_language], moment.Remark?[_language]];
        if (remarks.Any(static remark => remark is not null))
        {
            json.WriteStartArray("remarks");
            foreach (var remark in remarks.OfType<string>()) json.WriteStringValue(remark);
            json.WriteEndArray();
        }

        WriteSources(json, moment.Sources);
    }

    private void Write(Utf8JsonWriter json, Quote quote)
    {
        var isTranslation = quote.Language != _language.Code;
        json.WriteString("id", quote.Id.Value);
        json.WriteString("text", isTranslation ? quote.Translations.GetValueOrDefault(_language.Code) ?? quote.Words.Value : quote.Words.Value);
        json.WriteBoolean("isTranslation", isTranslation);
        json.WriteString("published", quote.Words.Value);
        json.WriteString("lang", quote.Language);
        WriteKnown(json, "speaker", NameOf(quote.Speaker?.Value));
        WriteKnown(json, "role", quote.Role?[_language]);
        WriteKnown(json, "occasion", quote.Occasion?[_language]);
        WriteKnown(json, "date", quote.Date?.ToString());
        json.WriteString("kind", quote.Kind switch { QuoteKind.Direct => "direct", QuoteKind.Partial => "partial", _ => "written message" });
        WriteKnown(json, "via", NameOf(quote.Via?.Value));
        json.WriteBoolean("hasIncompleteMarks", quote.HasIncompleteMarks);
        json.WriteStartObject("source");
        WriteSource(json, quote.Source.Value, null);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, TimelineEntry entry)
    {
        json.WriteString("id", entry.Id.Value);
        json.WriteString("when", entry.When.ToString());
        json.WriteString("what", entry.What[_language]);
        json.WriteString("status", entry.IsPlanned ? "planned" : "past");
        WriteSources(json, entry.Sources);
    }

    private void WriteSources(Utf8JsonWriter json, IEnumerable<Evidence> sources)
    {
        json.WriteStartArray("sources");
        foreach (var evidence in sources)
        {
            json.WriteStartObject();
            WriteSource(json, evidence.Article.Value, evidence.Words.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteSource(Utf8JsonWriter json, string article, string? words)
    {
        var page = plan.FindArticle(article, _language);
        var source = page?.Document?.FrontMatter.Source;
        json.WriteString("publisher", source?.Publisher ?? plan.Config.Issuer[_language]);
        json.WriteString("title", page?.Title ?? article);
        if (page is not null) json.WriteString("page", SiteAddress.Relative(DataAddress.Of(DataAddress.Facts, _language), page.Address));
        WriteKnown(json, "original", source?.Url?.AbsoluteUri);
        WriteKnown(json, "words", words);
        if (words is not null) WriteKnown(json, "language", plan.OriginalLanguage(article)?.Code);
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    private string? NameOf(string? person) => Data.FindPerson(person)?.NameIn(_language);
}
