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

    // The line that is read.
    private PlainLine _line;

    private PlainYaml(string text, int firstLine) => (_text, _line) = (text, new PlainLine(text, firstLine - 1, 0, 0, -1));

    private bool IsDone => _line.Start >= _text.Length;

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
        if (yaml._line.Indent > 0) return null;
        YamlNode? node = yaml._line.IsItem ? yaml.ReadList(false, 0) : yaml.ReadMapping(yaml._line.First, 0);
        return yaml.IsDone ? node : null;
    }

    // No control characters, no other line ends, nothing that takes two places in a text.
    private static bool IsUsual(char letter) =>
        letter is (>= ' ' and <= '~') or (>= '\u00A1' and < '\u2028') or (> '\u2029' and < '\uD800') or (>= '\uE000' and < '\uFEFF') or (> '\uFEFF' and < '\uFFFE');

    /// <summary>Whether a mapping may have a key besides those that it has.</summary>
    internal static bool MayAdd(string key, ImmutableArray<YamlEntry>.Builder entries)
    {
        if (entries.Count == MostKeys) return false;
        foreach (var entry in entries)
        {
            if (entry.Key == key) return false;
        }

        return true;
    }

    // The next line that is neither empty nor a comment.
    private void NextLine()
    {
        while (NextRawLine() && (_line.IsEmpty || _line.IsComment)) continue;
    }

    // The next line, whatever it holds; false after the last.
    private bool NextRawLine()
    {
        var start = _line.End + 1;
        var end = start < _text.Length ? _text.IndexOf('\n', start) : start;
        if (end < 0) end = _text.Length;
        var first = start;
        while (first < end && _text[first] == ' ') first++;
        _line = new PlainLine(_text, _line.Number + 1, start, first, end);
        return !IsDone;
    }

    /// <param name="at">Where the first key stands, which may be behind the mark of a list's item.</param>
    private YamlMapping? ReadMapping(int at, int depth)
    {
        var (column, span) = (at - _line.Start, _line.SpanOf(at, at));
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        do
        {
            var colon = _line.EndOfKey(at);
            if (colon < 0 || depth > MostNested) return null;
            var (key, place) = (_text[at..colon], _line.SpanOf(at, colon));
            YamlNode? value;
            if (colon + 1 == _line.End)
            {
                NextLine();
                value = ReadBlock(column, depth + 1);
            }
            else if (_text.AsSpan(colon + 2, _line.End - colon - 2) is Folded)
            {
                value = ReadFolded(colon + 2, column);
            }
            else
            {
                value = _line.ReadValue(colon + 2, depth + 1);
                NextLine();
            }

            if (value is null || !MayAdd(key, entries)) return null;
            entries.Add(new YamlEntry(key, place, value));
            at = _line.First;
        }
        while (!IsDone && _line.Indent == column && !_line.IsItem);
        return new YamlMapping(entries.DrainToImmutable(), span);
    }

    /// <param name="column">Where the key stands that the block belongs to: a list may stand there too, keys must stand further in.</param>
    private YamlNode? ReadBlock(int column, int depth)
    {
        if (IsDone) return null;
        if (_line.IsItem && _line.Indent >= column) return ReadList(_line.Indent == column, depth);
        return _line.Indent > column ? ReadMapping(_line.First, depth) : null;
    }

    private YamlList? ReadList(bool isAtKey, int depth)
    {
        // The parser gives a list that stands below its key no place of its own but that of its first mark.
        var (column, span) = (_line.Indent, _line.SpanOf(_line.First, isAtKey ? _line.First + 1 : _line.First));
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!IsDone && _line.Indent == column && _line.IsItem)
        {
            var at = _line.First + 2;
            YamlNode? item;
            if (_line.EndOfKey(at) >= 0)
            {
                item = ReadMapping(at, depth + 1);
            }
            else
            {
                item = _line.ReadValue(at, depth + 1);
                NextLine();
            }

            if (item is null) return null;
            items.Add(item);
        }

        return new YamlList(items.DrainToImmutable(), span);
    }

    /// <summary>Lines that become one, with a blank for each end of a line but the last.</summary>
    /// <param name="column">Where the key stands; the lines stand further in, all at one place.</param>
    private YamlScalar? ReadFolded(int at, int column)
    {
        var (number, start) = (_line.Number, at - _line.Start + 1);
        var text = new StringBuilder();
        var indent = -1;
        while (NextRawLine() && !_line.IsEmpty)
        {
            if (indent < 0) indent = _line.Indent;
            if (_line.Indent <= column) break;
            if (_line.Indent != indent || _line.EndsInBlank) return null;
            text.Append(text.Length > 0 ? " " : "").Append(_text, _line.First, _line.End - _line.First);
        }

        // Where the file ends, the parser's own notion of the end is another.
        if (text.Length == 0 || IsDone || _line.IsEmpty) return null;
        // The parser's own notion of its end: the start of the line after it.
        var span = new TextSpan(number, start, _line.Number, 1);
        if (_line.IsComment) NextLine();
        return new YamlScalar(text.ToString(), false, span);
    }
}
