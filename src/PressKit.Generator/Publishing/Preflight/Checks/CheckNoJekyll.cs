using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Publishing.Preflight.Checks;

/// <summary><c>.nojekyll</c> switches off what GitHub does to sites published from a branch; it does nothing to those that a workflow publishes.</summary>
internal static class CheckNoJekyll
{
    public const string FileName = ".nojekyll";

    public static void Run(BuiltSite site, DiagnosticBag diagnostics)
    {
        if (site.Files.Any(static file => file.Path == FileName))
        {
            diagnostics.Add(Rules.NoJekyllNeedless, Place.StartOf(FileName), "the file does nothing when a workflow publishes the site", "it may go; folders that start with '_' are published without it");
        }
    }
}
