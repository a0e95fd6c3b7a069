using System.Text;

namespace PressKit.Templating.Runtime;

/// <summary>
/// Where rendered text goes: the page's buffer, with one more on top for each running capture. Buffers are kept and used again.
/// </summary>
internal sealed class OutputBuffer
{
    private readonly Stack<(StringBuilder Text, bool AtLineStart, string? Indent)> _outer = new();
    private readonly Stack<StringBuilder> _spare = new();
    private StringBuilder _current = new();
    private bool _atLineStart;

    /// <summary>What is written at the start of each line; null for nothing.</summary>
    public string? Indent { get; set; }

    public int Length => _current.Length;

    public int Depth => _outer.Count;

    /// <summary>Drops what an aborted run left behind and writes to <paramref name="target"/> from now on.</summary>
    public void Reset(StringBuilder target)
    {
        _outer.Clear();
        _current = target;
        _atLineStart = false;
        Indent = null;
    }

    public void Push()
    {
        _outer.Push((_current, _atLineStart, Indent));
        _current = _spare.TryPop(out var spare) ? spare : new StringBuilder();
        _atLineStart = false;
    }

    public string Pop()
    {
        var text = _current.ToString();
        _spare.Push(_current.Clear());
        (_current, _atLineStart, Indent) = _outer.Pop();
        return text;
    }

    public void Write(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return;

        if (Indent is not null)
        {
            WriteIndented(text);
            return;
        }

        _current.Append(text);
        _atLineStart = text[^1] == '\n';
    }

    public void WriteInt(int value)
    {
        Span<char> digits = stackalloc char[11];
        value.TryFormat(digits, out var length, default, System.Globalization.CultureInfo.InvariantCulture);
        Write(digits[..length]);
    }

    private void WriteIndented(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (_atLineStart)
                _current.Append(Indent);

            var end = text.IndexOf('\n') + 1;
            _atLineStart = end > 0;
            end = end == 0 ? text.Length : end;
            _current.Append(text[..end]);
            text = text[end..];
        }
    }
}
