namespace PressKit.Templating.Parsing;

/// <summary>A template's text.</summary>
internal sealed class SourceText(string text, string path)
{
    public string Text => text;

    public string Path => path;

    public int Length => text.Length;

    /// <summary>The character at an offset, or NUL past the end.</summary>
    public char this[int offset] => (uint)offset < (uint)text.Length ? text[offset] : '\0';

    public bool StartsWith(string value, int offset) => text.AsSpan(Math.Min(offset, text.Length)).StartsWith(value, StringComparison.Ordinal);

    public SourceSpan Span(int start, int end) => new(this, start, end);

    public TextPosition PositionOf(int offset)
    {
        var before = text.AsSpan(0, Math.Min(offset, text.Length));
        return new TextPosition(offset, before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }

    public string LineAt(int offset)
    {
        offset = Math.Min(offset, text.Length);
        var start = text.AsSpan(0, offset).LastIndexOf('\n') + 1;
        var end = text.IndexOf('\n', offset);
        return text[start..(end < 0 ? text.Length : end)].TrimEnd('\r');
    }
}
