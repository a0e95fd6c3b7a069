using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;
using PressKit.Generator.Publishing;

namespace PressKit.Generator.Checks;

/// <summary>A page that was published is still there, or its address leads to another: nothing vanishes without a word.</summary>
public static class CheckPublishedPages
{
    /// <param name="path">The place of the manifest, as it is shown.</param>
    public static void Run(Manifest published, string path, SitePlan plan, DiagnosticBag diagnostics)
    {
        foreach (var file in published.Files)
        {
            if (!file.Path.EndsWith(".html", StringComparison.Ordinal) || plan.Addresses.Contains(file.Path)) continue;
            diagnostics.Add(
                Rules.PublishedPageGone,
                Place.StartOf(path),
                $"the page '{file.Path}' was published and is gone",
                "bring its file back with 'withdrawn: {id: …, en: …}', or name the address under 'aliases' of the page that takes its place");
        }
    }
}
