namespace PressKit.Templating.Parsing;

/// <summary>A template's text.</summary>
internal sealed record SourceText(string Text, string Path)
{
    public int Length => Text.Length;

    /// <summary>The character at an offset, or NUL past the end.</summary>
    public char this[int offset] => (uint)offset < (uint)Text.Length ? Text[offset] : '\0';

    public bool StartsWith(string value, int offset) => Text.AsSpan(Math.Min(offset, Text.Length)).StartsWith(value, StringComparison.Ordinal);

    public SourceSpan Span(int start, int end) => new(this, start, end);

    public TextPosition PositionOf(int offset)
    {
        var before = Text.AsSpan(0, Math.Min(offset, Text.Length));
        return new TextPosition(offset, before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }

    public string LineAt(int offset)
    {
        var start = Text.AsSpan(0, Math.Min(offset, Text.Length)).LastIndexOf('\n') + 1;
        var line = Text.AsSpan(start);
        return line[..(line.IndexOf('\n') is >= 0 and var end ? end : line.Length)].TrimEnd('\r').ToString();
    }
}
