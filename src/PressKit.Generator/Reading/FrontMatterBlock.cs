using System.Text;
using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Reading;

/// <summary>A content file cut in two: the YAML between its <c>---</c> lines, and the Markdown body.</summary>
/// <param name="BodyLength">In bytes, to the end of the file.</param>
/// <param name="BodyLine">The file's line on which the body starts, counted from 1.</param>
public sealed record FrontMatterBlock(string Yaml, int BodyLength, int BodyLine)
{
    /// <summary>The file's line on which the YAML starts, counted from 1.</summary>
    public const int YamlLine = 2;

    /// <summary>Cuts a file at its front matter, or returns null after a diagnostic.</summary>
    public static FrontMatterBlock? Split(ReadOnlyMemory<byte> file, string path, DiagnosticBag diagnostics, Limits? limits = null)
    {
        var bytes = Utf8Text.WithoutMark(file);
        if (!Utf8Text.IsText(bytes.Span, path, diagnostics, Rules.FileNotText) || !Utf8Text.HasNoRefused(bytes.Span, path, diagnostics)) return null;

        var start = NextLine(bytes.Span, 0);
        if (!IsFence(bytes.Span[..start]))
        {
            const string Fix = "start it with a line '---', keys such as 'title: …', and a second line '---'";
            diagnostics.Add(Rules.FrontMatterMissing, Place.StartOf(path), "this file has no front matter", Fix);
            return null;
        }

        var line = YamlLine;
        for (var position = start; position < bytes.Length; line++)
        {
            var next = NextLine(bytes.Span, position);
            if (IsFence(bytes.Span[position..next]))
            {
                if (limits is not null && position - start > limits.FrontMatter.Bytes)
                {
                    diagnostics.Add(Rules.LimitReached, Place.StartOf(path), $"the front matter has {new FileSize(position - start)}, and at most {limits.FrontMatter} are read", $"make it shorter, {Limits.Raise("front_matter")}");
                    return null;
                }

                return new FrontMatterBlock(Encoding.UTF8.GetString(bytes.Span[start..position]), bytes.Length - next, line + 1);
            }

            position = next;
        }

        diagnostics.Add(Rules.FrontMatterUnclosed, Place.StartOf(path), "the front matter has no end", "close it with a line '---'");
        return null;
    }

    private static int NextLine(ReadOnlySpan<byte> bytes, int position)
    {
        var end = bytes[position..].IndexOf((byte)'\n');
        return end < 0 ? bytes.Length : position + end + 1;
    }

    private static bool IsFence(ReadOnlySpan<byte> line) => line.TrimEnd(" \t\r\n"u8).SequenceEqual("---"u8);
}
