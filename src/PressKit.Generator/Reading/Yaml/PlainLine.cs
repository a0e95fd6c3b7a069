using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Reading.Yaml;

/// <summary>One line of the plainest YAML (<see cref="PlainYaml"/>), and the values that stand whole in it: texts, and groups and lists in brackets. Its places count from the start of the text.</summary>
/// <param name="text">The whole text.</param>
/// <param name="number">Of the line, in its file.</param>
/// <param name="start">Where the line starts.</param>
/// <param name="first">Where its first character stands that is no blank.</param>
/// <param name="end">Where it ends.</param>
internal readonly struct PlainLine(string text, int number, int start, int first, int end)
{
    public int Number => number;

    public int Start => start;

    public int First => first;

    public int End => end;

    public int Indent => first - start;

    public bool IsEmpty => first == end;

    public bool IsComment => first < end && text[first] == '#';

    public bool IsItem => end - first > 2 && text[first] == '-' && text[first + 1] == ' ';

    public bool EndsInBlank => text[end - 1] == ' ';

    public TextSpan SpanOf(int from, int to) => new(number, from - start + 1, number, to - start + 1);

    /// <summary>The colon after the key at a place; negative when no such key stands there.</summary>
    public int EndOfKey(int at)
    {
        if (at >= end || !char.IsAsciiLetter(text[at])) return -1;
        while (at < end && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or '-')) at++;
        return at < end && text[at] == ':' && (at + 1 == end || text[at + 1] == ' ') ? at : -1;
    }

    /// <summary>The value that takes the rest of the line; null when it is not as plain as this.</summary>
    public YamlNode? ReadValue(int at, int depth)
    {
        if (at >= end || EndsInBlank) return null;
        if (text[at] is not ('{' or '[')) return ReadText(at);
        return ReadInBrackets(ref at, depth) is { } node && at == end ? node : null;
    }

    private YamlScalar? ReadText(int at)
    {
        if (text[at] is '"' or '\'') return EndOfQuoted(at) == end ? Quoted(at, end) : null;

        var rest = text.AsSpan(at, end - at);
        var isPlain = char.IsLetterOrDigit(rest[0]) && rest[^1] != ':' && rest.IndexOf(": ") < 0 && rest.IndexOf(" #") < 0;
        return isPlain ? new YamlScalar(rest.ToString(), true, SpanOf(at, end)) : null;
    }

    /// <param name="at">Where the value starts, and then the place after it.</param>
    private YamlNode? ReadInBrackets(ref int at, int depth)
    {
        if (depth > PlainYaml.MostNested || at >= end) return null;
        return text[at] switch
        {
            '{' => ReadMapping(ref at, depth),
            '[' => ReadList(ref at, depth),
            _ => ReadWord(ref at),
        };
    }

    private YamlMapping? ReadMapping(ref int at, int depth)
    {
        var brace = at++;
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        while (!TryEnd('}', entries.Count == 0, ref at))
        {
            var colon = EndOfKey(at);
            if (colon < 0 || colon + 1 == end) return null;
            var (key, place) = (text[at..colon], SpanOf(at, colon));
            at = colon + 2;
            if (!PlainYaml.MayAdd(key, entries) || ReadInBrackets(ref at, depth + 1) is not { } value) return null;
            entries.Add(new YamlEntry(key, place, value));
        }

        return new YamlMapping(entries.DrainToImmutable(), SpanOf(brace, brace));
    }

    private YamlList? ReadList(ref int at, int depth)
    {
        var bracket = at++;
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!TryEnd(']', items.Count == 0, ref at))
        {
            if (ReadInBrackets(ref at, depth + 1) is not { } item) return null;
            items.Add(item);
        }

        return new YamlList(items.DrainToImmutable(), SpanOf(bracket, bracket));
    }

    // Passes the bracket that ends a group, or the comma before the next of it.
    private bool TryEnd(char bracket, bool isFirst, ref int at)
    {
        if (at < end && text[at] == bracket)
        {
            at++;
            return true;
        }

        if (!isFirst) at = at + 2 < end && text[at] == ',' && text[at + 1] == ' ' ? at + 2 : end;
        return false;
    }

    private YamlScalar? ReadWord(ref int at)
    {
        var word = at;
        if (text[at] is '"' or '\'')
        {
            at = EndOfQuoted(at);
            return at < 0 ? null : Quoted(word, at);
        }

        while (at < end && (char.IsLetterOrDigit(text[at]) || (at > word && text[at] is ' ' or '-' or '.' or '/'))) at++;
        return at > word && at < end && text[at - 1] != ' ' ? new YamlScalar(text[word..at], true, SpanOf(word, at)) : null;
    }

    /// <summary>The place after the quotation mark that ends the text at a place; negative where it holds more than marks and backslashes behind a backslash, or does not end.</summary>
    private int EndOfQuoted(int at)
    {
        var quote = text[at];
        for (var next = at + 1; next < end; next++)
        {
            if (text[next] == quote) return next + 1 < end && text[next + 1] == quote ? -1 : next + 1;
            if (text[next] != '\\') continue;
            if (quote != '"' || ++next >= end || text[next] is not ('"' or '\\')) return -1;
        }

        return -1;
    }

    private YamlScalar Quoted(int from, int to)
    {
        var inside = text[(from + 1)..(to - 1)];
        if (inside.Contains('\\', StringComparison.Ordinal)) inside = inside.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);
        return new YamlScalar(inside, false, SpanOf(from, to));
    }
}
