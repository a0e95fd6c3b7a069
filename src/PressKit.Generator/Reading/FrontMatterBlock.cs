using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Reading;

/// <summary>A content file cut in two: the YAML between its <c>---</c> lines, and the Markdown body.</summary>
/// <param name="YamlLine">The file's line on which the YAML starts, counted from 1.</param>
/// <param name="BodyLine">The file's line on which the body starts, counted from 1.</param>
public sealed record FrontMatterBlock(string Yaml, int YamlLine, string Body, int BodyLine)
{
    /// <summary>Cuts the text at its front matter, or returns null after a diagnostic.</summary>
    public static FrontMatterBlock? Split(string text, string path, DiagnosticBag diagnostics)
    {
        if (!IsFence(LineAt(text, 0)))
        {
            diagnostics.Add(Rules.FrontMatterMissing, Place.StartOf(path), "this file has no front matter", "start it with a line '---', keys such as 'title: …', and a second line '---'");
            return null;
        }

        var start = NextLine(text, 0);
        var line = 2;
        for (var position = start; position < text.Length; position = NextLine(text, position), line++)
        {
            if (!IsFence(LineAt(text, position))) continue;
            var bodyStart = NextLine(text, position);
            return new FrontMatterBlock(text[start..position], 2, text[bodyStart..], line + 1);
        }

        diagnostics.Add(Rules.FrontMatterUnclosed, Place.StartOf(path), "the front matter has no end", "close it with a line '---'");
        return null;
    }

    private static ReadOnlySpan<char> LineAt(string text, int position)
    {
        var rest = text.AsSpan(position);
        var end = rest.IndexOf('\n');
        return end < 0 ? rest : rest[..end];
    }

    private static int NextLine(string text, int position)
    {
        var end = text.IndexOf('\n', position);
        return end < 0 ? text.Length : end + 1;
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd() is "---";
}
