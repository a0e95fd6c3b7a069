using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace PressKit.Cli.Scaffolding;

/// <summary>Fills a scaffold for the languages of a kit. The marks are described in <c>Scaffolds/README.md</c>.</summary>
/// <param name="languages">The kit's languages in their order.</param>
/// <param name="original">The language that the texts are written in.</param>
internal sealed partial class FillScaffold(ImmutableArray<string> languages, string original)
{
    // The language whose words stand in for those of a language that PressKit has none in.
    private const string Fallback = "en";

    /// <param name="values">What the marks stand for; a line with a mark that has no value is left out.</param>
    public string Fill(string scaffold, IReadOnlyDictionary<string, string?> values)
    {
        var filled = new StringBuilder(scaffold.Length);
        var run = new List<Match>();
        foreach (var line in scaffold.TrimEnd('\n').Split('\n'))
        {
            var match = LineOfLanguage().Match(line);
            if (run.Count > 0 && !(match.Success && IsOfRun(match, run[0]))) EndRun();
            if (match.Success) run.Add(match);
            else Append(line);
        }

        EndRun();
        return filled.ToString();

        void EndRun()
        {
            foreach (var language in languages.Where(language => run.Count > 0 && !(IsForOthers(run[0]) && language == original)))
            {
                var own = run.Where(match => match.Groups["code"].Value == language).ToArray();
                foreach (var match in own.Length > 0 ? own : [.. run.Where(static match => match.Groups["code"].Value == Fallback)]) Append(LineIn(match, language));
            }

            run.Clear();
        }

        void Append(string line)
        {
            if (Mark().Matches(line).Any(mark => values.GetValueOrDefault(mark.Groups["name"].Value) is null)) return;
            filled.Append(Mark().Replace(line, mark => values[mark.Groups["name"].Value] ?? "")).Append('\n');
        }
    }

    private static bool IsOfRun(Match line, Match first) =>
        line.Groups["lead"].Value == first.Groups["lead"].Value && line.Groups["comment"].Success == first.Groups["comment"].Success;

    private static bool IsForOthers(Match line) => line.Groups["lead"].Value.EndsWith('~');

    private static string LineIn(Match line, string language)
    {
        var lead = line.Groups["lead"].Value.TrimEnd('~');
        return line.Groups["comment"].Success ? $"{lead}# {line.Groups["comment"].Value}" : $"{lead}{language}:{line.Groups["value"].Value}";
    }

    // "#id A comment", or "  id: a value" with whatever stands before it.
    [GeneratedRegex("^(?<lead> *)#(?<code>id|en) (?<comment>.*)$|^(?<lead>[ #]*~?)(?<code>id|en):(?<value>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LineOfLanguage();

    [GeneratedRegex(@"\{\{(?<name>[a-z_]+)\}\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
