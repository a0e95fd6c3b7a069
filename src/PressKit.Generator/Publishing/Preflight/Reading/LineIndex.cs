using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Publishing.Preflight.Reading;

/// <summary>Turns places in a text, counted in UTF-16 units from 0, into lines and columns.</summary>
internal sealed class LineIndex
{
    private readonly List<int> _starts = [0];

    public LineIndex(string text)
    {
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1)) _starts.Add(end + 1);
    }

    public TextSpan SpanAt(int offset)
    {
        var line = _starts.BinarySearch(offset);
        if (line < 0) line = ~line - 1;
        return TextSpan.At(line + 1, offset - _starts[line] + 1);
    }
}
