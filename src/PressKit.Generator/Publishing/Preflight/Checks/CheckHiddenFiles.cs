using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Publishing.Preflight.Checks;

/// <summary>The upload leaves out what starts with a dot, unless it is told otherwise, and <c>.git</c> and <c>.github</c> always (actions/upload-pages-artifact, <c>include-hidden-files</c>).</summary>
internal static class CheckHiddenFiles
{
    public static void Run(BuiltSite site, DiagnosticBag diagnostics)
    {
        foreach (var part in site.Files.Select(static file => file.HiddenPart).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (part == CheckNoJekyll.FileName) continue;
            diagnostics.Add(Rules.HiddenFileDropped, Place.StartOf(part), "the name starts with a dot, so the upload leaves it out", "set 'include-hidden-files: true' in the upload, or take it out of the site");
        }
    }
}
