using System.Text;

namespace PressKit.Generator.Markdown.Texts;

/// <summary>Text that grows line by line; lines inside an item or a quotation are indented below its first.</summary>
internal sealed class IndentedText
{
    private readonly StringBuilder _text = new();
    private string _indent = "";
    private string? _marked;

    public void WriteLines(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (!line.IsWhiteSpace()) _text.Append(_marked ?? _indent).Append(line.TrimEnd());
            _text.Append('\n');
            _marked = null;
        }
    }

    /// <summary>Writes what stands behind a marker, such as the number of an item.</summary>
    public void WriteBehind(string marker, Action write)
    {
        var outer = _indent;
        _marked = (_marked ?? _indent) + marker;
        _indent += new string(' ', marker.Length);
        write();
        _indent = outer;
        _marked = null;
    }

    public void WriteBlankLine() => _text.Append('\n');

    public override string ToString() => _text.ToString().Trim('\n');
}
