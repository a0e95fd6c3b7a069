using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PressKit.Generator.Planning;
using PressKit.Generator.Searching.Words;

namespace PressKit.Generator.Searching;

/// <summary>
/// Writes an index as a script that sets <c>presskitIndex</c>: a page opened from a disk may load a script, but not data. Postings are the
/// distance to the entry before, times four, plus the field, lowest digits first, four bits a letter: up to <c>f</c> the last of a number, from <c>g</c> on more follow.
/// </summary>
public static class WriteSearchIndex
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuv";

    // The encoder also keeps a text from ending the script or a line of it.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static ReadOnlyMemory<byte> Write(SearchIndex index)
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write("var presskitIndex="u8);
        using (var json = new Utf8JsonWriter(buffer, Options)) Write(json, index);
        buffer.Write(";\n"u8);
        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, SearchIndex index)
    {
        json.WriteStartObject();
        json.WriteString("word", WordRules.Word);
        json.WriteStartArray("folds");
        foreach (var (pattern, letters) in WordRules.Folds) WriteList(json, [pattern, letters]);
        json.WriteEndArray();
        json.WriteNumber("longest", WordRules.LongestWord);
        json.WriteStartArray("steps");
        foreach (var step in index.Rules.Steps)
        {
            json.WriteStartArray();
            WriteList(json, [step.Needs]);
            foreach (var rule in step.Rules) WriteList(json, rule.Ends.Prepend(rule.Pattern));
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteString("ignored", index.Rules.Ignored);

        var postings = index.Postings();
        json.WriteString("terms", string.Join(' ', postings.Select(static posting => posting.Stem)));
        json.WriteString("postings", string.Join(' ', postings.Select(static posting => Encode(posting.Places))));
        json.WriteStartArray("entries");
        foreach (var entry in index.Entries)
        {
            json.WriteStartArray();
            json.WriteNumberValue((int)entry.Kind);
            json.WriteStringValue(SiteAddress.Relative(index.Page.Address, entry.Address));
            json.WriteStringValue(entry.Title);
            json.WriteStringValue(entry.About);
            json.WriteStringValue(entry.Text);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static string Encode(IReadOnlyList<int> places)
    {
        var last = 0;
        var code = new StringBuilder();
        foreach (var place in places)
        {
            var number = place - last;
            last = place & ~3;
            for (; number > 15; number >>= 4) code.Append(Digits[(number & 15) | 16]);
            code.Append(Digits[number]);
        }

        return code.ToString();
    }
}
