using System.Text;
using System.Text.RegularExpressions;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Checks;

/// <summary>
/// Lets an editor silence a check at one place, with a reason, by a comment on the line or on the one above it:
/// <c>presskit: allow PK5204 because …</c>, in <c>&lt;!-- --&gt;</c> in a text and after <c>#</c> in YAML. What is silenced is listed.
/// </summary>
public static partial class SilenceChecks
{
    /// <summary>The diagnostics without those silenced, and a notice in the place of each.</summary>
    public static DiagnosticBag Apply(DiagnosticBag found, IFileTree files)
    {
        var remaining = new DiagnosticBag();
        foreach (var inFile in found.ToSortedArray().GroupBy(static diagnostic => diagnostic.Place.Path, StringComparer.Ordinal))
        {
            string[]? lines = null;
            foreach (var diagnostic in inFile)
            {
                if (IsCheck(diagnostic.Rule)) lines ??= ReadLines(inFile.Key, files);
                var reason = lines is null || !IsCheck(diagnostic.Rule) ? null : ReasonFor(diagnostic, lines);
                if (reason is null) remaining.Add(diagnostic);
                else remaining.Add(Rules.Silenced, diagnostic.Place, $"{diagnostic.Rule.Code} is silenced here: {reason}");
            }
        }

        return remaining;
    }

    // Only judgements about texts can be silenced; a file that cannot be read cannot be excused.
    private static bool IsCheck(Rule rule) => rule.Code.StartsWith("PK5", StringComparison.Ordinal) && rule.Severity != Severity.Notice;

    private static string[] ReadLines(string path, IFileTree files) => files.Read(path) is { } bytes ? Encoding.UTF8.GetString(bytes).Split('\n') : [];

    private static string? ReasonFor(Diagnostic diagnostic, string[] lines)
    {
        for (var line = diagnostic.Place.Span.Line; line >= Math.Max(1, diagnostic.Place.Span.Line - 1); line--)
        {
            if (line > lines.Length) continue;
            var match = Comment().Match(lines[line - 1]);
            if (match.Success && match.Groups["code"].Value == diagnostic.Rule.Code) return match.Groups["reason"].Value.Trim();
        }

        return null;
    }

    [GeneratedRegex(@"(<!--|#) *presskit: allow (?<code>PK\d{4}) because (?<reason>[^>]*\w[^>]*?) *(-->|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();
}
