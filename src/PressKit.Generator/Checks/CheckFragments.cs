using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;

namespace PressKit.Generator.Checks;

/// <summary>A link to a part of a page must find a heading there.</summary>
public sealed class CheckFragments : ISiteCheck
{
    public void Run(SitePlan plan, SiteTables tables, DiagnosticBag diagnostics)
    {
        foreach (var link in tables.Links.Links)
        {
            var anchors = tables.Links.AnchorsOf(link.Address);
            if (anchors.Contains(link.Fragment)) continue;
            var fix = anchors.Count == 0 ? "link to the page without '#'" : Suggestion.For(link.Fragment, anchors);
            diagnostics.Add(Rules.AnchorBroken, link.Place, $"there is no heading '#{link.Fragment}' on that page", fix);
        }
    }
}
