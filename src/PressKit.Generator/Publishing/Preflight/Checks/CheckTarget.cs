using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Publishing.Preflight.Checks;

/// <summary>A URL within the site leads to one of its files.</summary>
internal static class CheckTarget
{
    public static void Run(ResolvedUrl url, BuiltSite site, DiagnosticBag diagnostics)
    {
        if (url is not { Kind: UrlKind.Inside, File: null, Path: { } path }) return;
        diagnostics.Add(Rules.UrlBroken, url.Place, $"{url.Shown} leads to no file of the site", Fix(path, site));
    }

    private static string Fix(string path, BuiltSite site)
    {
        if (site.InOtherCase(path) is { } other) return $"the file is named '{other}'; capital letters count";
        if (new BuiltFile(path, 0).HiddenPart is { } hidden) return $"the upload leaves out '{hidden}', which starts with a dot";
        var folder = path[..(path.LastIndexOf('/') + 1)];
        var neighbours = site.Served.Where(served => served.StartsWith(folder, StringComparison.Ordinal)).Select(served => served[folder.Length..]).Where(static name => !name.Contains('/', StringComparison.Ordinal));
        return Suggestion.Nearest(path[folder.Length..], neighbours) is { } near ? $"did you mean '{folder}{near}'?" : "add the file, or take the link out";
    }
}
