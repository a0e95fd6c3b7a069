using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;

namespace PressKit.Generator.Publishing.Preflight.Checks;

/// <summary>The host looks for two files at the root of the site; their names are case-sensitive.</summary>
internal static class CheckRequiredFiles
{
    public static void Run(BuiltSite site, DiagnosticBag diagnostics)
    {
        if (!site.Serves(SiteAddress.Chooser))
        {
            diagnostics.Add(Rules.IndexMissing, Place.StartOf(SiteAddress.Chooser), "the site has no first page", "publish a folder with index.html at its root");
        }

        if (!site.Serves(SiteAddress.NotFound))
        {
            diagnostics.Add(Rules.NotFoundPageMissing, Place.StartOf(SiteAddress.NotFound), "the site has no page for missing addresses, so the host shows its own", "add 404.html at the root");
        }
    }
}
