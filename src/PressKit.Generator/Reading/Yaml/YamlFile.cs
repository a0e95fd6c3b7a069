using System.Collections.Immutable;
using System.Text;
using PressKit.Generator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PressKit.Generator.Reading.Yaml;

/// <summary>Reads YAML 1.2 text by its events into nodes that know their places. Aliases, tags and deep nesting are refused.</summary>
public sealed class YamlFile
{
    private readonly string path;
    private readonly int lineOffset;
    private readonly DiagnosticBag diagnostics;
    private readonly Limits? limits;
    private readonly Parser parser;

    private YamlFile(string text, string path, int firstLine, DiagnosticBag diagnostics, Limits? limits)
    {
        this.limits = limits;
        this.path = path;
        this.diagnostics = diagnostics;
        lineOffset = firstLine - 1;
        parser = new Parser(new StringReader(text));
    }

    /// <summary>The text's one document, or null after a diagnostic; an empty text gives an empty mapping.</summary>
    /// <param name="firstLine">The line of the file at which the text starts: 2 for front matter.</param>
    /// <param name="limits">Those of the kit; null for a file that is read without its configuration.</param>
    public static YamlNode? Read(string text, string path, int firstLine, DiagnosticBag diagnostics, Limits? limits = null) =>
        (limits is { Nesting: <= PlainYaml.MostNested } ? null : PlainYaml.Read(text, firstLine)) ?? ReadWhole(text, path, firstLine, diagnostics, limits);

    private static YamlNode? ReadWhole(string text, string path, int firstLine, DiagnosticBag diagnostics, Limits? limits)
    {
        try
        {
            return new YamlFile(text, path, firstLine, diagnostics, limits).ReadDocument();
        }
        catch (YamlRefusal refusal)
        {
            diagnostics.Add(Rules.YamlFeatureRefused, new Place(path, refusal.Span), refusal.Message, refusal.Fix);
        }
        catch (InvalidOperationException)
        {
            // The parser's own defect: a list or group in brackets that a line "key: value" follows before it is closed.
            diagnostics.Add(Rules.YamlSyntax, new Place(path, TextSpan.At(firstLine, 1)), "this is not valid YAML: a '[' or '{' is not closed", "close it, or put the text in quotation marks");
        }
        catch (ArgumentException)
        {
            // The parser's own defect: an escape that is the first half of a character, and no second half after it.
            diagnostics.Add(Rules.YamlSyntax, new Place(path, TextSpan.At(firstLine, 1)), "this is not valid YAML: an escape '\\u…' in a text in quotation marks names no character", "write the character itself");
        }
        catch (YamlException error)
        {
            // The outer message is often "while parsing…"; the reason stands in the innermost one.
            Exception reason = error;
            while (reason.InnerException is not null) reason = reason.InnerException;
            var span = reason is YamlException inner ? SpanOf(inner.Start, inner.End, firstLine - 1) : SpanOf(error.Start, error.End, firstLine - 1);
            diagnostics.Add(
                Rules.YamlSyntax,
                new Place(path, span),
                "this is not valid YAML: " + WithoutFullStop(reason.Message),
                "put texts that hold ':' or '#' in quotation marks and check the indentation");
        }

        return null;
    }

    /// <summary>As <see cref="Read"/>, for a file that must hold keys and values at its top.</summary>
    public static YamlMapping? ReadMapping(string text, string path, int firstLine, DiagnosticBag diagnostics, Limits? limits = null)
    {
        var node = Read(text, path, firstLine, diagnostics, limits);
        if (node is null or YamlMapping) return node as YamlMapping;
        diagnostics.Add(Rules.WrongType, new Place(path, node.Span), $"keys and values are expected here, not {node.Kind}", "write 'key: value'");
        return null;
    }

    private YamlNode ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out _)) return new YamlMapping([], TextSpan.At(lineOffset + 1, 1));
        parser.Consume<DocumentStart>();
        var node = ReadNode(0);
        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
        {
            throw new YamlRefusal(SpanOf(second), "a second YAML document starts here", "keep one document to a file");
        }

        return node is YamlScalar { IsEmpty: true } ? new YamlMapping([], node.Span) : node;
    }

    private int Deepest => (limits ?? Limits.Usual).Nesting;

    private YamlNode ReadNode(int depth)
    {
        if (parser.Accept<AnchorAlias>(out var alias)) throw new YamlRefusal(SpanOf(alias), "YAML aliases are not read", "write the value out");
        if (!parser.Accept<NodeEvent>(out var node)) throw new YamlRefusal(SpanOf(parser.Current), "a value is missing here", null);
        if (!node.Anchor.IsEmpty) throw new YamlRefusal(SpanOf(node), "YAML anchors are not read", "write the value out where it is used");
        if (!node.Tag.IsEmpty) throw new YamlRefusal(SpanOf(node), "YAML tags are not read", "put the value in quotation marks");
        if (depth > Deepest) throw new YamlRefusal(SpanOf(node), $"values are nested more than {Deepest} deep", limits is null ? "nest them less" : $"nest them less, {Limits.Raise("nesting")}");

        if (parser.TryConsume<Scalar>(out var scalar))
        {
            if (HoldsNoText(scalar.Value)) throw new YamlRefusal(SpanOf(scalar), "a control character stands in this text", "remove it");
            // Only an escape can bring in what the file itself may not hold.
            if (scalar.Style == ScalarStyle.DoubleQuoted) RefuseEscaped(scalar);
            return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, SpanOf(scalar));
        }

        return parser.TryConsume<SequenceStart>(out var list) ? ReadList(list, depth) : ReadMapping(parser.Consume<MappingStart>(), depth);
    }

    private void RefuseEscaped(Scalar scalar)
    {
        var bytes = Encoding.UTF8.GetBytes(scalar.Value);
        if (RefusedCharacters.FirstIn(bytes) is var position and >= 0) throw new YamlRefusal(SpanOf(scalar), Utf8Text.RefusedMessage(bytes.AsSpan(position)), Utf8Text.RefusedFix);
    }

    private YamlList ReadList(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(ReadNode(depth + 1));
        return new YamlList(items.DrainToImmutable(), SpanOf(start));
    }

    private YamlMapping ReadMapping(MappingStart start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadNode(depth + 1) is not YamlScalar key) throw new YamlRefusal(SpanOf(start), "a key must be a plain word", null);
            var value = ReadNode(depth + 1);
            if (keys.Add(key.Value)) entries.Add(new YamlEntry(key.Value, key.Span, value));
            else diagnostics.Add(Rules.DuplicateKey, new Place(path, key.Span), $"key '{key.Value}' is given twice", "keep one of the two");
        }

        return new YamlMapping(entries.DrainToImmutable(), SpanOf(start));
    }

    // An escape can name what the file itself could not hold; neither XML nor Unicode's own comparisons take it.
    private static bool HoldsNoText(string value)
    {
        foreach (var letter in value)
        {
            if (letter is (< ' ' and not ('\t' or '\n' or '\r')) or '\uFFFE' or '\uFFFF') return true;
        }

        return false;
    }

    private TextSpan SpanOf(ParsingEvent? parsed) =>
        parsed is null ? TextSpan.At(lineOffset + 1, 1) : SpanOf(parsed.Start, parsed.End, lineOffset);

    private static TextSpan SpanOf(Mark start, Mark end, int lineOffset) =>
        new((int)start.Line + lineOffset, (int)start.Column, (int)end.Line + lineOffset, (int)end.Column);

    private static string WithoutFullStop(string message) => message.TrimEnd('.');

    private sealed class YamlRefusal(TextSpan span, string message, string? fix) : Exception(message)
    {
        public TextSpan Span { get; } = span;

        public string? Fix { get; } = fix;
    }
}
