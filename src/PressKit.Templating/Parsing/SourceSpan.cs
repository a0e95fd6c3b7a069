namespace PressKit.Templating.Parsing;

/// <summary>A stretch of one template. Line and column are counted only when asked for: a template that renders well never needs them.</summary>
public readonly record struct SourceSpan
{
    private readonly SourceText? _source;
    private readonly int _start;
    private readonly int _end;

    internal SourceSpan(SourceText? source, int start, int end) => (_source, _start, _end) = (source, start, end);

    /// <summary>The path of the template.</summary>
    public string FileName => _source?.Path ?? "";

    /// <summary>The position of the first character.</summary>
    public TextPosition Start => _source?.PositionOf(_start) ?? default;

    /// <summary>The position of the last character, not the one after it.</summary>
    public TextPosition End => _source?.PositionOf(Math.Max(_start, _end - 1)) ?? default;

    /// <summary>The line of the template that holds the start, and below it a caret under the place.</summary>
    public string Excerpt()
    {
        var line = _source?.LineAt(_start) ?? "";
        var column = Math.Clamp(Start.Column - 1, 0, line.Length);

        // Tabs stay tabs, so that the caret stands below its place however wide they are shown.
        var margin = string.Create(column, line, static (blanks, line) =>
        {
            for (var i = 0; i < blanks.Length; i++) blanks[i] = line[i] == '\t' ? '\t' : ' ';
        });
        return $"{line}\n{margin}^";
    }

    internal int StartOffset => _start;

    internal ReadOnlySpan<char> Text => _source is null ? default : _source.Text.AsSpan(_start, _end - _start);

    /// <summary>The file and the start as <c>path(line,column)</c>.</summary>
    public override string ToString() => $"{FileName}({Start})";

    internal SourceSpan To(SourceSpan end) => new(_source, _start, end._end);

    /// <summary>The last characters of the stretch.</summary>
    internal SourceSpan Tail(int length) => new(_source, _end - length, _end);
}
