namespace PressKit.Templating.Parsing;

/// <summary>A template's text with its line starts, so that positions are computed only for tokens.</summary>
internal sealed class SourceText
{
    private readonly List<int> _lineStarts = [0];

    public SourceText(string text, string path)
    {
        Text = text;
        Path = path;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
                _lineStarts.Add(i + 1);
        }
    }

    public string Text { get; }

    public string Path { get; }

    public int Length => Text.Length;

    /// <summary>The character at an offset, or NUL past the end.</summary>
    public char this[int offset] => offset < Text.Length ? Text[offset] : '\0';

    public bool StartsWith(string value, int offset) => string.CompareOrdinal(Text, offset, value, 0, value.Length) == 0;

    public SourceSpan Span(int start, int end) => new(Path, Position(start), Position(Math.Max(start, end - 1)));

    private TextPosition Position(int offset)
    {
        var line = _lineStarts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new TextPosition(offset, line + 1, offset - _lineStarts[line] + 1);
    }
}
