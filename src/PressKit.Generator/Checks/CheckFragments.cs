using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;

namespace PressKit.Generator.Checks;

/// <summary>A link to a part of a page must find a heading there.</summary>
public sealed class CheckFragments : ISiteCheck
{
    public void Run(SitePlan plan, SiteTables tables, DiagnosticBag diagnostics)
    {
        var known = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var link in tables.Links.Links)
        {
            if (!known.TryGetValue(link.Address, out var anchors)) known.Add(link.Address, anchors = new(tables.Links.AnchorsOf(link.Address), StringComparer.Ordinal));
            if (anchors.Contains(link.Fragment)) continue;
            var fix = anchors.Count == 0 ? "link to the page without '#'" : Suggestion.For(link.Fragment, anchors);
            diagnostics.Add(Rules.AnchorBroken, link.Place, $"there is no heading '#{link.Fragment}' on that page", fix);
        }
    }
}
