using PressKit.Generator.Diagnostics;
using PressKit.Generator.Publishing;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Checks;

/// <summary>Two builds of the same input must give the same bytes.</summary>
public static class CheckReproduced
{
    public static void Run(Manifest first, Manifest second, DiagnosticBag diagnostics)
    {
        var before = first.Files.ToDictionary(static file => file.Path, StringComparer.Ordinal);
        var after = second.Files.ToDictionary(static file => file.Path, StringComparer.Ordinal);
        foreach (var address in before.Keys.Union(after.Keys, StringComparer.Ordinal))
        {
            if (before.GetValueOrDefault(address) == after.GetValueOrDefault(address)) continue;
            diagnostics.Add(
                Rules.NotReproducible,
                Place.StartOf(SiteConfig.Path),
                $"'{address}' differs between two builds of the same input",
                "let nothing change the kit while it is built; if nothing does, this is a defect in PressKit");
        }
    }
}
