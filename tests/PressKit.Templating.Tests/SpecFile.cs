using System.Runtime.CompilerServices;

namespace PressKit.Templating.Tests;

/// <summary>
/// Reads <c>*.spec.md</c>: each <c>##</c> heading is a case, and its blocks between lines of <c>~~~</c> are named by their first word:
/// <c>template</c>, <c>model</c>, <c>options</c>, <c>include PATH</c>, <c>output</c>, <c>errors</c>.
/// </summary>
public static class SpecFile
{
    private const string Fence = "~~~";

    public static IEnumerable<SpecCase> ReadAll() =>
        Directory.EnumerateFiles(Path.Combine(SourceFolder(), "Specs"), "*.spec.md").Order(StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<SpecCase> Read(string path)
    {
        SpecCase? current = null;
        var lines = File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                if (current is not null)
                {
                    yield return current;
                }

                current = new SpecCase(Path.GetFileName(path)[..^".spec.md".Length], lines[i][3..]);
            }
            else if (lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                var end = Array.IndexOf(lines, Fence, i + 1);
                Add(current!, lines[i][Fence.Length..].Trim(), string.Join('\n', lines[(i + 1)..end]));
                i = end;
            }
        }

        if (current is not null)
        {
            yield return current;
        }
    }

    private static void Add(SpecCase spec, string kind, string text)
    {
        switch (kind.Split(' '))
        {
            case ["template"]:
                spec.Template = text;
                break;
            case ["model"]:
                spec.Model = text;
                break;
            case ["options"]:
                spec.Options = text;
                break;
            case ["include", var path]:
                spec.Includes[path] = text;
                break;
            case ["output"]:
                spec.Output = text;
                break;
            case ["errors"]:
                spec.Errors = text;
                break;
            default:
                throw new InvalidDataException($"{spec}: unknown block `{kind}`");
        }
    }

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
