using System.Collections.Immutable;
using System.Text;
using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Reading.Yaml;

/// <summary>
/// Reads the plainest YAML, which most files hold: keys of ASCII letters, texts of one line or folded over several, groups and lists of both by indentation, or in brackets on one line.
/// It reads them as the parser of the whole language does, with the same places, in a fraction of its time, and leaves all else to that.
/// </summary>
public sealed class PlainYaml
{
    /// <summary>How deep values may stand in one another.</summary>
    public const int MostNested = 8;

    private const string Folded = ">-";

    // Each key is compared with those before it.
    private const int MostKeys = 200;

    private readonly string _text;
    private readonly int _lineOffset;

    // The line that is read: where it starts, where its first character stands that is no blank, where it ends.
    private int _line;
    private int _start;
    private int _first;
    private int _end = -1;

    private PlainYaml(string text, int firstLine) => (_text, _lineOffset) = (text, firstLine - 1);

    private bool IsDone => _start >= _text.Length;

    private int Indent => _first - _start;

    private bool IsItem => _end - _first > 2 && _text[_first] == '-' && _text[_first + 1] == ' ';

    /// <summary>The mapping or list that the text holds; null when any of it is not as plain as this.</summary>
    /// <param name="firstLine">The line of the file at which the text starts.</param>
    public static YamlNode? Read(string text, int firstLine)
    {
        foreach (var letter in text)
        {
            if (letter != '\n' && !IsUsual(letter)) return null;
        }

        var yaml = new PlainYaml(text, firstLine);
        yaml.NextLine();
        if (yaml.IsDone) return new YamlMapping([], TextSpan.At(firstLine, 1));
        if (yaml.Indent > 0) return null;
        YamlNode? node = yaml.IsItem ? yaml.ReadList(false, 0) : yaml.ReadMapping(yaml._first, 0);
        return yaml.IsDone ? node : null;
    }

    // No control characters, no other line ends, nothing that takes two places in a text.
    private static bool IsUsual(char letter) =>
        letter is (>= ' ' and <= '~') or (>= '\u00A1' and < '\u2028') or (> '\u2029' and < '\uD800') or (>= '\uE000' and < '\uFEFF') or (> '\uFEFF' and < '\uFFFE');

    // The next line that is neither empty nor a comment.
    private void NextLine()
    {
        while (NextRawLine() && (_first == _end || _text[_first] == '#')) continue;
    }

    // The next line, whatever it holds; false after the last.
    private bool NextRawLine()
    {
        _line++;
        _start = _end + 1;
        if (IsDone) return false;
        _end = _text.IndexOf('\n', _start);
        if (_end < 0) _end = _text.Length;
        for (_first = _start; _first < _end && _text[_first] == ' ';) _first++;
        return true;
    }

    /// <param name="at">Where the first key stands, which may be behind the mark of a list's item.</param>
    private YamlMapping? ReadMapping(int at, int depth)
    {
        var (column, span) = (at - _start, SpanOf(at, at));
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        do
        {
            var colon = EndOfKey(at);
            if (colon < 0 || depth > MostNested) return null;
            var (key, place) = (_text[at..colon], SpanOf(at, colon));
            YamlNode? value;
            if (colon + 1 == _end)
            {
                NextLine();
                value = ReadBlock(column, depth + 1);
            }
            else if (_text.AsSpan(colon + 2, _end - colon - 2) is Folded)
            {
                value = ReadFolded(colon + 2, column);
            }
            else
            {
                value = ReadValue(colon + 2, depth + 1);
                NextLine();
            }

            if (value is null || entries.Count == MostKeys || Has(key, entries)) return null;
            entries.Add(new YamlEntry(key, place, value));
            at = _first;
        }
        while (!IsDone && Indent == column && !IsItem);
        return new YamlMapping(entries.DrainToImmutable(), span);
    }

    /// <param name="column">Where the key stands that the block belongs to: a list may stand there too, keys must stand further in.</param>
    private YamlNode? ReadBlock(int column, int depth)
    {
        if (IsDone) return null;
        if (IsItem && Indent >= column) return ReadList(Indent == column, depth);
        return Indent > column ? ReadMapping(_first, depth) : null;
    }

    private YamlList? ReadList(bool isAtKey, int depth)
    {
        // The parser gives a list that stands below its key no place of its own but that of its first mark.
        var (column, span) = (Indent, SpanOf(_first, isAtKey ? _first + 1 : _first));
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!IsDone && Indent == column && IsItem)
        {
            var at = _first + 2;
            YamlNode? item;
            if (EndOfKey(at) >= 0)
            {
                item = ReadMapping(at, depth + 1);
            }
            else
            {
                item = ReadValue(at, depth + 1);
                NextLine();
            }

            if (item is null) return null;
            items.Add(item);
        }

        return new YamlList(items.DrainToImmutable(), span);
    }

    /// <summary>The colon after the key at a place; negative when no such key stands there.</summary>
    private int EndOfKey(int at)
    {
        if (at >= _end || !char.IsAsciiLetter(_text[at])) return -1;
        var end = at;
        while (end < _end && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] is '_' or '-')) end++;
        return end < _end && _text[end] == ':' && (end + 1 == _end || _text[end + 1] == ' ') ? end : -1;
    }

    /// <summary>Lines that become one, with a blank for each end of a line but the last.</summary>
    /// <param name="column">Where the key stands; the lines stand further in, all at one place.</param>
    private YamlScalar? ReadFolded(int at, int column)
    {
        var (line, start) = (_line + _lineOffset, at - _start + 1);
        var text = new StringBuilder();
        var indent = -1;
        while (NextRawLine() && _first < _end)
        {
            if (indent < 0) indent = Indent;
            if (Indent <= column) break;
            if (Indent != indent || _text[_end - 1] == ' ') return null;
            text.Append(text.Length > 0 ? " " : "").Append(_text, _first, _end - _first);
        }

        // Where the file ends, the parser's own notion of the end is another.
        if (text.Length == 0 || IsDone || _first == _end) return null;
        // The parser's own notion of its end: the start of the line after it.
        var span = new TextSpan(line, start, _line + _lineOffset, 1);
        if (_text[_first] == '#') NextLine();
        return new YamlScalar(text.ToString(), false, span);
    }

    private YamlNode? ReadValue(int at, int depth)
    {
        if (at >= _end || _text[_end - 1] == ' ') return null;
        if (_text[at] is not ('{' or '[')) return ReadText(at);
        return ReadInBrackets(ref at, depth) is { } node && at == _end ? node : null;
    }

    /// <param name="at">Where the value starts, and then the place after it.</param>
    private YamlNode? ReadInBrackets(ref int at, int depth)
    {
        if (depth > MostNested || at >= _end) return null;
        return _text[at] switch
        {
            '{' => ReadMappingInBraces(ref at, depth),
            '[' => ReadListInBrackets(ref at, depth),
            _ => ReadWord(ref at),
        };
    }

    private YamlMapping? ReadMappingInBraces(ref int at, int depth)
    {
        var start = at++;
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        while (!TryEnd('}', entries.Count == 0, ref at))
        {
            var colon = EndOfKey(at);
            if (colon < 0 || colon + 1 == _end) return null;
            var (key, place) = (_text[at..colon], SpanOf(at, colon));
            at = colon + 2;
            if (entries.Count == MostKeys || Has(key, entries) || ReadInBrackets(ref at, depth + 1) is not { } value) return null;
            entries.Add(new YamlEntry(key, place, value));
        }

        return new YamlMapping(entries.DrainToImmutable(), SpanOf(start, start));
    }

    private YamlList? ReadListInBrackets(ref int at, int depth)
    {
        var start = at++;
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!TryEnd(']', items.Count == 0, ref at))
        {
            if (ReadInBrackets(ref at, depth + 1) is not { } item) return null;
            items.Add(item);
        }

        return new YamlList(items.DrainToImmutable(), SpanOf(start, start));
    }

    // Passes the bracket that ends a group, or the comma before the next of it.
    private bool TryEnd(char bracket, bool isFirst, ref int at)
    {
        if (at < _end && _text[at] == bracket)
        {
            at++;
            return true;
        }

        if (!isFirst) at = at + 2 < _end && _text[at] == ',' && _text[at + 1] == ' ' ? at + 2 : _end;
        return false;
    }

    private YamlScalar? ReadWord(ref int at)
    {
        var start = at;
        if (_text[at] is '"' or '\'')
        {
            at = EndOfQuoted(at);
            return at < 0 ? null : Quoted(start, at);
        }

        while (at < _end && (char.IsLetterOrDigit(_text[at]) || (at > start && _text[at] is ' ' or '-' or '.' or '/'))) at++;
        return at > start && at < _end && _text[at - 1] != ' ' ? new YamlScalar(_text[start..at], true, SpanOf(start, at)) : null;
    }

    /// <summary>The place after the quotation mark that ends the text at a place; negative where it holds more than marks and backslashes behind a backslash, or does not end.</summary>
    private int EndOfQuoted(int at)
    {
        var quote = _text[at];
        for (var end = at + 1; end < _end; end++)
        {
            if (_text[end] == quote) return end + 1 < _end && _text[end + 1] == quote ? -1 : end + 1;
            if (_text[end] != '\\') continue;
            if (quote != '"' || ++end >= _end || _text[end] is not ('"' or '\\')) return -1;
        }

        return -1;
    }

    private YamlScalar Quoted(int start, int end)
    {
        var text = _text[(start + 1)..(end - 1)];
        if (text.Contains('\\', StringComparison.Ordinal)) text = text.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);
        return new YamlScalar(text, false, SpanOf(start, end));
    }

    private static bool Has(string key, ImmutableArray<YamlEntry>.Builder entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Key == key) return true;
        }

        return false;
    }

    private YamlScalar? ReadText(int at)
    {
        if (_text[at] is '"' or '\'') return EndOfQuoted(at) == _end ? Quoted(at, _end) : null;

        var text = _text.AsSpan(at, _end - at);
        var isPlain = char.IsLetterOrDigit(text[0]) && text[^1] != ':' && text.IndexOf(": ") < 0 && text.IndexOf(" #") < 0;
        return isPlain ? new YamlScalar(text.ToString(), true, SpanOf(at, _end)) : null;
    }

    private TextSpan SpanOf(int start, int end) => new(_line + _lineOffset, start - _start + 1, _line + _lineOffset, end - _start + 1);
}
