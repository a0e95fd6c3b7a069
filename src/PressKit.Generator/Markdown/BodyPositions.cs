using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Markdown;

/// <summary>Turns the parser's offsets, counted from 0 at the start of the body, into places in the file.</summary>
internal sealed class BodyPositions(string path, string body, int bodyLine)
{
    // Only a body with something to report is asked for places.
    private List<int> LineStarts => field ??= FindLines(body);

    public string Path => path;

    public Place At(int start, int end)
    {
        var (line, column) = Locate(start);
        var (endLine, endColumn) = Locate(end);
        return new Place(path, new TextSpan(line, column, endLine, endColumn));
    }

    private (int Line, int Column) Locate(int offset)
    {
        var found = LineStarts.BinarySearch(offset);
        var line = found >= 0 ? found : Math.Max(~found - 1, 0);
        return (bodyLine + line, offset - LineStarts[line] + 1);
    }

    private static List<int> FindLines(string body)
    {
        List<int> starts = [0];
        for (var end = body.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = body.IndexOf('\n', end + 1)) starts.Add(end + 1);
        return starts;
    }
}
