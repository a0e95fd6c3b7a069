using System.Text.RegularExpressions;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;

namespace PressKit.Generator.Checks;

/// <summary>Text that stands in for something else must not go out. An ellipsis is none.</summary>
public sealed partial class CheckPlaceholders : IEditionCheck
{
    // One of these letters stands in every placeholder but filler, and is found faster than the whole.
    private const string Marks = "[TX5";

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

    private static bool MayHold(string text) => text.AsSpan().IndexOfAny(Marks) >= 0 || text.Contains("lorem", StringComparison.OrdinalIgnoreCase);

    // Sample numbers: the 555 range of North America, and runs that count up.
    [GeneratedRegex(@"(?i:\blorem ipsum\b)|\b(TODO|TBD|TBC|FIXME|XX+)\b|\b555-01\d\d\b|\b(0?8)?12[ -]?345[ -]?678(9|[ -]?9\d*)?\b|\[(?i:nama|name|tanggal|date|isi|judul|title|kota|city)\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
