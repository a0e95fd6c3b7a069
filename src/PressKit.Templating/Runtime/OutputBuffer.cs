using System.Buffers;

namespace PressKit.Templating.Runtime;

/// <summary>
/// Where rendered text goes: one pooled buffer, in which each running capture owns the end of the text. The buffer goes back to the
/// pool after every rendering.
/// </summary>
internal sealed class OutputBuffer
{
    private const int FirstSize = 16 * 1024;

    private readonly Stack<(int Start, bool AtLineStart, string? Indent)> _outer = new();
    private char[] _buffer = [];
    private int _start;
    private int _end;
    private bool _atLineStart;

    /// <summary>What is written at the start of each line but the first.</summary>
    public string? Indent { get; set; }

    /// <summary>The characters of the page or of the innermost capture.</summary>
    public int Length => _end - _start;

    public bool IsRunning => _buffer.Length > 0;
    public int Depth => _outer.Count;
    public ReadOnlyMemory<char> Written => _buffer.AsMemory(_start, Length);

    public override string ToString() => Written.ToString();

    public void Start() => _buffer = ArrayPool<char>.Shared.Rent(FirstSize);

    /// <summary>Gives the buffer back and drops what an aborted run left behind.</summary>
    public void Release()
    {
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = [];
        _outer.Clear();
        (_start, _end, _atLineStart, Indent) = (0, 0, false, null);
    }

    /// <summary>What an action writes, kept from the text around it.</summary>
    public string Capture(Action write)
    {
        var depth = Depth;
        _outer.Push((_start, _atLineStart, Indent));
        (_start, _atLineStart) = (_end, false);
        try
        {
            write();
            return ToString();
        }
        finally
        {
            Unwind(depth);
        }
    }

    /// <summary>Ends the captures that an error left running, without their text.</summary>
    public void Unwind(int depth)
    {
        while (Depth > depth)
        {
            _end = _start;
            (_start, _atLineStart, Indent) = _outer.Pop();
        }
    }

    public void Write(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        if (!string.IsNullOrEmpty(Indent)) WriteIndented(text);
        else Append(text);
        _atLineStart = text[^1] == '\n';
    }

    private void WriteIndented(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (_atLineStart) Append(Indent);
            var end = text.IndexOf('\n') + 1;
            var line = end == 0 ? text : text[..end];
            Append(line);
            text = text[line.Length..];
            _atLineStart = end > 0;
        }
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > _buffer.Length - _end) Grow(text.Length);
        text.CopyTo(_buffer.AsSpan(_end));
        _end += text.Length;
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(checked(_end + needed), (int)Math.Min(2L * _buffer.Length, Array.MaxLength)));
        _buffer.AsSpan(0, _end).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
