using System.Text;

namespace PressKit.Generator.Rendering;

/// <summary>Text that is markup already; templates print it as it is, and everything else escaped.</summary>
public sealed class HtmlText
{
    private readonly Action<Action<ReadOnlySpan<char>>>? _writeTo;
    private string? _value;

    public HtmlText(string value) => _value = value;

    /// <summary>Text that is written where it is printed, and made a string only when one is asked for.</summary>
    /// <param name="writeTo">Writes it piece by piece, the same each time.</param>
    public HtmlText(Action<Action<ReadOnlySpan<char>>> writeTo) => _writeTo = writeTo;

    public string Value => _value ??= Collect();

    public void WriteTo(Action<ReadOnlySpan<char>> write)
    {
        if (_value is not null) write(_value);
        else _writeTo!(write);
    }

    public override string ToString() => Value;

    private string Collect()
    {
        var text = new StringBuilder();
        _writeTo!(piece => text.Append(piece));
        return text.ToString();
    }
}
