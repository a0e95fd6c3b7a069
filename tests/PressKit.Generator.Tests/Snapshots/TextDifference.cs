using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace PressKit.Generator.Tests.Snapshots;

/// <summary>Shows where two texts differ, with a few lines around each place.</summary>
internal static class TextDifference
{
    private const int Context = 2;
    private const int MostLines = 60;

    public static string Describe(string expected, string actual)
    {
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(expected, actual, ignoreWhitespace: false).Lines;
        var shown = new StringBuilder();
        var count = 0;
        for (var index = 0; index < lines.Count && count < MostLines; index++)
        {
            if (!IsNearChange(lines, index)) continue;
            var line = lines[index];
            var mark = line.Type switch { ChangeType.Inserted => '+', ChangeType.Deleted => '-', _ => ' ' };
            shown.Append(CultureInfo.InvariantCulture, $"{mark} {line.Text}\n");
            count++;
        }

        return count == 0 ? "(only line ends differ)" : shown.ToString();
    }

    private static bool IsNearChange(List<DiffPiece> lines, int index)
    {
        for (var near = Math.Max(0, index - Context); near <= Math.Min(lines.Count - 1, index + Context); near++)
        {
            if (lines[near].Type != ChangeType.Unchanged) return true;
        }

        return false;
    }
}
