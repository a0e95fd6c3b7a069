namespace PressKit.Templating.Parsing;

/// <summary>A stretch of one template; <paramref name="End"/> is the position of the last character, not the one after it.</summary>
public readonly record struct SourceSpan(string FileName, TextPosition Start, TextPosition End)
{
    /// <summary>The file and the start as <c>path(line,column)</c>.</summary>
    public override string ToString() => $"{FileName}({Start})";

    internal SourceSpan To(SourceSpan end) => new(FileName, Start, end.End);
}
