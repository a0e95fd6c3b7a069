using System.Collections.Frozen;
using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Publishing.Preflight.Checks;

/// <summary>What follows <c>#</c> in a URL is a name in the page it leads to; files without names of their own are not asked.</summary>
internal static class CheckFragments
{
    // Browsers find words instead of a name after it (wicg.github.io/scroll-to-text-fragment).
    private const string TextDirective = ":~:";

    /// <param name="anchors">The names in each file that has some.</param>
    public static void Run(IEnumerable<ResolvedUrl> urls, IReadOnlyDictionary<string, ImmutableArray<string>> anchors, DiagnosticBag diagnostics)
    {
        foreach (var sameFile in urls.GroupBy(static url => url.File, StringComparer.Ordinal))
        {
            if (sameFile.Key is null || !anchors.TryGetValue(sameFile.Key, out var names)) continue;
            var known = names.ToFrozenSet(StringComparer.Ordinal);
            foreach (var url in sameFile)
            {
                var name = NameOf(url.Fragment!);
                // The top of a page needs no name (html.spec.whatwg.org, "Scrolling to a fragment").
                if (name.Length == 0 || known.Contains(name) || name.Equals("top", StringComparison.OrdinalIgnoreCase)) continue;
                diagnostics.Add(Rules.FragmentBroken, url.Place, $"{url.Shown} leads to '{name}', which '{sameFile.Key}' does not have", Suggestion.Nearest(name, known) is { } near ? $"did you mean '{near}'?" : "name the place with an id, or take the fragment out");
            }
        }
    }

    private static string NameOf(string fragment)
    {
        var directive = fragment.IndexOf(TextDirective, StringComparison.Ordinal);
        return directive < 0 ? fragment : fragment[..directive];
    }
}
