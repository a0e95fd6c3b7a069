namespace PressKit.Templating.Parsing;

/// <summary>A place in a template's text: the offset counts from 0, line and column from 1, all in UTF-16 units.</summary>
public readonly record struct TextPosition(int Offset, int Line, int Column)
{
    /// <summary>Line and column as <c>line,column</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Line},{Column}");
}
