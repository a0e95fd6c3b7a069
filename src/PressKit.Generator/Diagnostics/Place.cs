namespace PressKit.Generator.Diagnostics;

/// <summary>A span in a file; the path runs from the kit's root with <c>/</c> as separator on every system.</summary>
public sealed record Place(string Path, TextSpan Span)
{
    public static Place StartOf(string path) => new(path, TextSpan.FileStart);
}
