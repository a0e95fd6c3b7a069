using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Reading.Yaml;

/// <summary>
/// Reads the plainest YAML, which most files hold: keys of ASCII letters, texts of one line, groups and lists of both by indentation, or of texts in brackets on one line.
/// It reads them as the parser of the whole language does, with the same places, in a fraction of its time, and leaves all else to that.
/// </summary>
public sealed class PlainYaml
{
    private const int MostNested = 8;

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
        if (yaml.IsDone || yaml.Indent > 0) return null;
        YamlNode? node = yaml.IsItem ? yaml.ReadList(false, 0) : yaml.ReadMapping(yaml._first, 0);
        return yaml.IsDone ? node : null;
    }

    // No control characters, no other line ends, nothing that takes two places in a text.
    private static bool IsUsual(char letter) =>
        letter is (>= ' ' and <= '~') or (>= '\u00A1' and < '\u2028') or (> '\u2029' and < '\uD800') or (>= '\uE000' and < '\uFEFF') or (> '\uFEFF' and < '\uFFFE');

    // The next line that is neither empty nor a comment.
    private void NextLine()
    {
        do
        {
            _line++;
            _start = _end + 1;
            if (IsDone) return;
            _end = _text.IndexOf('\n', _start);
            if (_end < 0) _end = _text.Length;
            for (_first = _start; _first < _end && _text[_first] == ' ';) _first++;
        }
        while (_first == _end || _text[_first] == '#');
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
            else
            {
                value = ReadValue(colon + 2);
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
                item = ReadValue(at);
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
        if (!char.IsAsciiLetter(_text[at])) return -1;
        var end = at;
        while (end < _end && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] is '_' or '-')) end++;
        return end < _end && _text[end] == ':' && (end + 1 == _end || _text[end + 1] == ' ') ? end : -1;
    }

    private YamlNode? ReadValue(int at)
    {
        if (at >= _end || _text[_end - 1] == ' ') return null;
        return (_text[at], _text[_end - 1]) switch
        {
            ('{', '}') => ReadMappingInBraces(at),
            ('[', ']') => ReadListInBrackets(at),
            _ => ReadText(at),
        };
    }

    private YamlMapping? ReadMappingInBraces(int start)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        for (var at = start + 1; at < _end; at += ", ".Length)
        {
            var colon = EndOfKey(at);
            if (colon < 0 || colon + 1 == _end) return null;
            var key = _text[at..colon];
            if (Has(key, entries) || ReadWord(colon + 2) is not { } value) return null;
            entries.Add(new YamlEntry(key, SpanOf(at, colon), value));
            at = _start + value.Span.EndColumn - 1;
            if (at < _end - 1 && !IsComma(at)) return null;
        }

        return new YamlMapping(entries.DrainToImmutable(), SpanOf(start, start));
    }

    private YamlList? ReadListInBrackets(int start)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        for (var at = start + 1; at < _end; at += ", ".Length)
        {
            if (ReadWord(at) is not { } item) return null;
            items.Add(item);
            at = _start + item.Span.EndColumn - 1;
            if (at < _end - 1 && !IsComma(at)) return null;
        }

        return new YamlList(items.DrainToImmutable(), SpanOf(start, start));
    }

    private bool IsComma(int at) => _text[at] == ',' && _text[at + 1] == ' ' && at + 2 < _end - 1;

    // In brackets, up to a comma or to the line's last bracket.
    private YamlScalar? ReadWord(int at)
    {
        var quote = _text[at];
        var end = at;
        if (quote is '"' or '\'')
        {
            end = _text.IndexOf(quote, at + 1, _end - at - 1) + 1;
            var isWhole = end > 0 && _text[end] != quote && !_text.AsSpan(at, end - at).Contains('\\');
            return isWhole ? new YamlScalar(_text[(at + 1)..(end - 1)], false, SpanOf(at, end)) : null;
        }

        while (char.IsLetterOrDigit(_text[end]) || (end > at && _text[end] is ' ' or '-' or '.' or '/')) end++;
        return end > at && _text[end - 1] != ' ' ? new YamlScalar(_text[at..end], true, SpanOf(at, end)) : null;
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
        var text = _text.AsSpan(at, _end - at);
        if (text[0] is '"' or '\'')
        {
            var inner = text.Length < 2 ? default : text[1..^1];
            return text.Length >= 2 && text[^1] == text[0] && !inner.ContainsAny(text[0], '\\') ? new YamlScalar(inner.ToString(), false, SpanOf(at, _end)) : null;
        }

        var isPlain = char.IsLetterOrDigit(text[0]) && text[^1] != ':' && text.IndexOf(": ") < 0 && text.IndexOf(" #") < 0;
        return isPlain ? new YamlScalar(text.ToString(), true, SpanOf(at, _end)) : null;
    }

    private TextSpan SpanOf(int start, int end) => new(_line + _lineOffset, start - _start + 1, _line + _lineOffset, end - _start + 1);
}
