namespace PressKit.Generator.Diagnostics;

/// <summary>A stretch of text, lines and columns counted from 1 in UTF-16 units; the end is the first column after it.</summary>
public readonly record struct TextSpan(int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>Where a fault without a place of its own is shown: a missing key, an empty file.</summary>
    public static TextSpan FileStart { get; } = At(1, 1);

    public static TextSpan At(int line, int column) => new(line, column, line, column);
}
