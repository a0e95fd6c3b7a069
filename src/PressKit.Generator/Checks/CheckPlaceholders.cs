using System.Text.RegularExpressions;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;

namespace PressKit.Generator.Checks;

/// <summary>Text that stands in for something else must not go out. An ellipsis is none.</summary>
public sealed partial class CheckPlaceholders : IEditionCheck
{
    // One of these letters stands in every placeholder but filler, and is found faster than the whole.
    private const string Letters = "[TX5";

    public void Run(EditionContent edition, SitePlan plan, DiagnosticBag diagnostics)
    {
        foreach (var page in edition.Group.Existing)
        {
            foreach (var block in edition.BodyIn(page.Language).Blocks)
            {
                if (!MayHold(block.Text)) continue;
                foreach (var match in Placeholder().EnumerateMatches(block.Text))
                {
                    var words = block.Text.Substring(match.Index, match.Length);
                    diagnostics.Add(Rules.Placeholder, block.PlaceAt(match.Index), $"'{words}' looks like a placeholder", "write what belongs here");
                }
            }
        }
    }

    private static bool MayHold(ReadOnlySpan<char> text)
    {
        var next = text.IndexOfAny(Letters);
        for (var at = next; next >= 0; at += next + 1)
        {
            if (MayStandAround(at, text)) return true;
            next = text[(at + 1)..].IndexOfAny(Letters);
        }

        return text.Contains("lorem", StringComparison.OrdinalIgnoreCase);
    }

    private static bool MayStandAround(int at, ReadOnlySpan<char> text) => text[at..] switch
    {
        ['[', ..] or ['T', 'O', 'D', 'O', ..] or ['T', 'B', 'D' or 'C', ..] or ['X', 'X', ..] => true,
        // FIXME, 555-01 and 345.
        ['X', 'M', 'E', ..] or ['5', '5', '5', '-', '0', '1', ..] => true,
        ['5', ..] => text[..at] is [.., '3', '4'],
        _ => false,
    };

    // Sample numbers: the 555 range of North America, and runs that count up.
    [GeneratedRegex(@"(?i:\blorem ipsum\b)|\b(TODO|TBD|TBC|FIXME|XX+)\b|\b555-01\d\d\b|\b(0?8)?12[ -]?345[ -]?678(9|[ -]?9\d*)?\b|\[(?i:nama|name|tanggal|date|isi|judul|title|kota|city)\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
