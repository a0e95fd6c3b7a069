using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Markdown;

/// <summary>Turns the parser's offsets, counted from 0 at the start of the body, into places in the file.</summary>
internal sealed class BodyPositions
{
    private readonly string _path;
    private readonly int _bodyLine;
    private readonly List<int> _lineStarts = [0];

    public BodyPositions(string path, string body, int bodyLine)
    {
        _path = path;
        _bodyLine = bodyLine;
        for (var end = body.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = body.IndexOf('\n', end + 1)) _lineStarts.Add(end + 1);
    }

    public Place At(int start, int end)
    {
        var (line, column) = Locate(start);
        var (endLine, endColumn) = Locate(end);
        return new Place(_path, new TextSpan(line, column, endLine, endColumn));
    }

    private (int Line, int Column) Locate(int offset)
    {
        var found = _lineStarts.BinarySearch(offset);
        var line = found >= 0 ? found : Math.Max(~found - 1, 0);
        return (_bodyLine + line, offset - _lineStarts[line] + 1);
    }
}
