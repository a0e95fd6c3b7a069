using System.Globalization;
using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Publishing.Preflight.Checks;

/// <summary>The limits of GitHub Pages: 1 GB for a published site, and 100 MB for a file that goes through git (docs.github.com, "GitHub Pages limits").</summary>
internal static class CheckSizes
{
    private const long LargestSite = 1_000_000_000;
    private const long NearlyLargestSite = LargestSite / 100 * 80;
    private const long LargestFile = 100 * 1024 * 1024;

    public static void Run(BuiltSite site, DiagnosticBag diagnostics)
    {
        var size = site.Files.Sum(static file => file.Size);
        var fix = $"the largest files are {string.Join(", ", site.Files.OrderByDescending(static file => file.Size).Take(3).Select(static file => $"{file.Path} ({Megabytes(file.Size)})"))}";
        if (size > LargestSite) diagnostics.Add(Rules.SiteTooLarge, Place.StartOf("."), $"the site has {Megabytes(size)}; the host publishes at most {Megabytes(LargestSite)}", fix);
        else if (size >= NearlyLargestSite) diagnostics.Add(Rules.SiteNearlyTooLarge, Place.StartOf("."), $"the site has {Megabytes(size)} of the {Megabytes(LargestSite)} that the host publishes", fix);

        foreach (var file in site.Files.Where(static file => file.Size > LargestFile))
        {
            diagnostics.Add(Rules.FileTooLarge, Place.StartOf(file.Path), $"the file has {Megabytes(file.Size)}; a branch takes at most {Megabytes(LargestFile)}", "make it smaller, or publish it elsewhere and link to it");
        }
    }

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture) + " MB";
}
