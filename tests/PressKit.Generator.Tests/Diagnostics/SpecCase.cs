using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace PressKit.Generator.Tests.Diagnostics;

/// <summary>
/// One case of a <c>*.spec.md</c> file: a heading, files laid over the sample kit (fenced blocks named by their path), and a block
/// <c>diagnostics</c> with what is expected.
/// </summary>
internal sealed partial record SpecCase(string Title, ImmutableArray<(string Path, string Text)> Files, string Expected)
{
    public static ImmutableArray<SpecCase> Read(string specFile)
    {
        var cases = ImmutableArray.CreateBuilder<SpecCase>();
        foreach (var (title, part) in SplitAtHeadings(File.ReadAllText(specFile)))
        {
            var blocks = Block().Matches(part).Select(static match => (Path: match.Groups["name"].Value, Text: match.Groups["text"].Value)).ToArray();
            var expected = blocks.Single(static block => block.Path == "diagnostics").Text;
            cases.Add(new SpecCase(title, [.. blocks.Where(static block => block.Path != "diagnostics")], expected));
        }

        return cases.ToImmutable();
    }

    /// <summary>Writes the diagnostics that a person has accepted into the spec.</summary>
    public static void Accept(string specFile, string title, string diagnostics)
    {
        var text = File.ReadAllText(specFile);
        var start = text.IndexOf($"## {title}\n", StringComparison.Ordinal);
        var open = text.IndexOf("```diagnostics\n", start, StringComparison.Ordinal) + "```diagnostics\n".Length;
        var close = text.IndexOf("```", open, StringComparison.Ordinal);
        File.WriteAllText(specFile, new StringBuilder().Append(text, 0, open).Append(diagnostics).Append(text, close, text.Length - close).ToString());
    }

    // A heading inside a fenced block belongs to the file of a case.
    private static IEnumerable<(string Title, string Text)> SplitAtHeadings(string spec)
    {
        var outside = Block().Replace(spec, static match => new string('.', match.Length));
        var headings = Heading().Matches(outside);
        for (var index = 0; index < headings.Count; index++)
        {
            var end = index + 1 < headings.Count ? headings[index + 1].Index : spec.Length;
            yield return (headings[index].Groups["title"].Value, spec[headings[index].Index..end]);
        }
    }

    [GeneratedRegex("^## (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^```(?<name>[^\n`]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
