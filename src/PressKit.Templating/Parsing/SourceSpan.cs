namespace PressKit.Templating.Parsing;

/// <summary>A place in a template's text: the offset counts from 0, line and column from 1, all in UTF-16 units.</summary>
public readonly record struct TextPosition(int Offset, int Line, int Column)
{
    /// <summary>Line and column as <c>line,column</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line},{Column}");
}

/// <summary>A stretch of one template. Line and column are counted only when asked for: a template that renders well never needs them.</summary>
public readonly record struct SourceSpan
{
    private readonly SourceText? _source;
    private readonly int _end;

    internal SourceSpan(SourceText? source, int start, int end) => (_source, StartOffset, _end) = (source, start, end);

    /// <summary>The path of the template.</summary>
    public string FileName => _source?.Path ?? "";

    /// <summary>The position of the first character.</summary>
    public TextPosition Start => _source?.PositionOf(StartOffset) ?? default;

    /// <summary>The position of the last character, not the one after it.</summary>
    public TextPosition End => _source?.PositionOf(Math.Max(StartOffset, _end - 1)) ?? default;

    internal int StartOffset { get; }
    internal ReadOnlySpan<char> Text => _source is null ? default : _source.Text.AsSpan(StartOffset, _end - StartOffset);

    /// <summary>The line of the template that holds the start, and below it a caret under the place.</summary>
    public string Excerpt()
    {
        var line = _source?.LineAt(StartOffset) ?? "";

        // Tabs stay tabs, so that the caret stands below its place however wide they are shown.
        var margin = line.Take(Start.Column - 1).Select(static c => c == '\t' ? '\t' : ' ');
        return $"{line}\n{string.Concat(margin)}^";
    }

    /// <summary>The file and the start as <c>path(line,column)</c>.</summary>
    public override string ToString() => $"{FileName}({Start})";

    internal SourceSpan To(SourceSpan end) => new(_source, StartOffset, end._end);

    /// <summary>The last characters of the stretch.</summary>
    internal SourceSpan Tail(int length) => new(_source, _end - length, _end);
}
