using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Markdown;

/// <summary>Turns the parser's offsets, counted from 0 at the start of the body, into places in the file.</summary>
internal sealed class BodyPositions(string path, string body, int bodyLine)
{
    public Place At(int start, int end)
    {
        var (line, column) = Count(start);
        var (endLine, endColumn) = Count(end);
        return new Place(path, new TextSpan(line, column, endLine, endColumn));
    }

    private (int Line, int Column) Count(int offset)
    {
        var before = body.AsSpan(0, Math.Clamp(offset, 0, body.Length));
        return (bodyLine + before.Count('\n'), before.Length - before.LastIndexOf('\n'));
    }
}
