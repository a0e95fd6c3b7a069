using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Publishing.Preflight.Checks;

/// <summary>The host takes files and folders alone; the upload would put in place of a link whatever it leads to.</summary>
internal static class CheckSymbolicLinks
{
    public static void Run(BuiltSite site, DiagnosticBag diagnostics)
    {
        foreach (var file in site.Files.Where(static file => file.IsLink))
        {
            diagnostics.Add(Rules.SymbolicLink, Place.StartOf(file.Path), "this is a symbolic link, which the host does not publish", "put the file itself in its place");
        }
    }
}
