using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Importing;

/// <summary>Decodes a seed and cuts it into clean lines; bars and pictures of lost tables become lines of their own.</summary>
internal static partial class ReadSeedLines
{
    private const int LongestDatum = 40;

    /// <summary>The page, or null after a diagnostic.</summary>
    public static SeedPage? Read(byte[] bytes, string path, DiagnosticBag diagnostics)
    {
        if (Utf8Text.Decode(bytes, path, diagnostics, Rules.SeedNotText) is not { } text) return null;
        var lines = Cut(text);
        if (lines.Length > 0) return new SeedPage(lines);
        diagnostics.Add(Rules.SeedEmpty, Place.StartOf(path), "this file is empty", "paste the article's text into it");
        return null;
    }

    private static ImmutableArray<SeedLine> Cut(string text)
    {
        var lines = ImmutableArray.CreateBuilder<SeedLine>();
        var number = 1;
        var afterBlank = true;
        for (var position = 0; position < text.Length; number++)
        {
            var rest = text.AsSpan(position);
            var end = rest.IndexOfAny('\r', '\n');
            var raw = end < 0 ? rest : rest[..end];
            var isPair = end >= 0 && rest[end..].StartsWith("\r\n");
            position = end < 0 ? text.Length : position + end + (isPair ? 2 : 1);

            var line = CleanLine.Clean(raw);
            if (line.Length > 0 && !JoinsLabel(lines, line)) AddParts(lines, line, number, afterBlank);
            afterBlank = line.Length == 0;
        }

        return lines.DrainToImmutable();
    }

    // Some pages put the address under the word "Sumber:", and a name under "Reporter".
    private static bool JoinsLabel(ImmutableArray<SeedLine>.Builder lines, string line)
    {
        if (lines.Count == 0) return false;
        var above = lines[^1].Text;
        if (SourceLine.ValueOf(above) is "" && SourceLine.IsBareAddress(line))
        {
            lines[^1] = lines[^1] with { Text = $"{above} {line}" };
            return true;
        }

        if (!PersonName.IsBareLabel(above) || PersonName.Read(line) is null || PersonName.IsBareLabel(line)) return false;
        lines[^1] = lines[^1] with { Text = $"{above.TrimEnd(' ', ':')}: {line}" };
        return true;
    }

    private static void AddParts(ImmutableArray<SeedLine>.Builder lines, string line, int number, bool afterBlank)
    {
        if (line[0] is '!' or '|' && ImageAtStart().Match(line) is { Success: true } image)
        {
            lines.Add(new SeedLine(number, image.Value.Trim(), afterBlank));
            AddCells(lines, line[image.Length..], number, afterBlank: false);
        }
        else
        {
            AddCells(lines, line, number, afterBlank);
        }
    }

    private static string WithoutImageAtEnd(string cell)
    {
        var start = cell.EndsWith(')') ? cell.LastIndexOf("![", StringComparison.Ordinal) : -1;
        return start > 0 && ImageAtStart().Match(cell[start..]).Length == cell.Length - start ? cell[..start].TrimEnd() : cell;
    }

    private static void AddCells(ImmutableArray<SeedLine>.Builder lines, string line, int number, bool afterBlank)
    {
        var isRow = line.StartsWith('|');
        if (isRow && BarsOnly().IsMatch(line))
        {
            lines.Add(new SeedLine(number, line, afterBlank));
            return;
        }

        // A bar at the end alone is a scar on an ordinary paragraph; bars inside one are its own.
        var text = line.TrimEnd('|', ' ');
        var cells = isRow ? text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [text.Trim()];
        if (isRow && IsRowOfData(cells) && !IsUnderPicture(lines))
        {
            lines.Add(new SeedLine(number, string.Join(" | ", cells), afterBlank));
            return;
        }

        foreach (var cell in cells)
        {
            if (cell.Length > 0) lines.Add(new SeedLine(number, WithoutImageAtEnd(cell), afterBlank, isRow));
        }
    }

    // Names and figures beside each other stay together; a caption is longer.
    private static bool IsRowOfData(string[] cells) =>
        cells.Length > 1 && cells.All(static cell => cell.Length <= LongestDatum && PhotoCredit.Read(cell) is null);

    private static bool IsUnderPicture(ImmutableArray<SeedLine>.Builder lines)
    {
        var above = lines.Count - 1;
        while (above >= 0 && BarsOnly().IsMatch(lines[above].Text)) above--;
        return above >= 0 && lines[above].Text.StartsWith("![", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^(?:\|\s*)*(?:!\[[^\]]*\](?:\([^)]*\))?[\s|]*)+", RegexOptions.CultureInvariant)]
    private static partial Regex ImageAtStart();

    [GeneratedRegex(@"^[|\s:-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex BarsOnly();
}
