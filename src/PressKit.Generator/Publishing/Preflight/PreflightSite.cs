using System.Collections.Concurrent;
using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Publishing.Preflight.Checks;
using PressKit.Generator.Publishing.Preflight.Reading;

namespace PressKit.Generator.Publishing.Preflight;

/// <summary>Tests a built site against the rules of the host it is going to, GitHub Pages.</summary>
public static class PreflightSite
{
    public static PreflightResult Run(PreflightRequest request)
    {
        var diagnostics = new DiagnosticBag();
        var site = new BuiltSite(request);
        CheckRequiredFiles.Run(site, diagnostics);
        CheckSizes.Run(site, diagnostics);
        CheckNames.Run(site, diagnostics);
        CheckLetterCase.Run(site, diagnostics);
        CheckHiddenFiles.Run(site, diagnostics);
        CheckSymbolicLinks.Run(site, diagnostics);
        CheckCname.Run(site, diagnostics);
        CheckNoJekyll.Run(site, diagnostics);
        CheckUrls(site, request.Progress, diagnostics);
        return new PreflightResult(diagnostics.ToSortedArray(), site.Files.Length, site.Files.Sum(static file => file.Size), site.BasePaths);
    }

    // A page is read once and dropped; only the names in it, and the URLs that lead to a name, are kept.
    private static void CheckUrls(BuiltSite site, BuildProgress? progress, DiagnosticBag diagnostics)
    {
        var (resolve, read) = (new ResolveUrl(site), new ReadFile(site, diagnostics));
        var anchors = new ConcurrentDictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        var withFragment = new ConcurrentBag<ResolvedUrl>();
        progress?.Begin("files", site.Served.Count);
        Parallel.ForEach(site.Served, path =>
        {
            progress?.Advance();
            if (read.Read(path) is not { } content) return;
            if (content.Anchors is { } names) anchors[path] = names;
            foreach (var found in content.Urls)
            {
                var url = resolve.Resolve(path, found);
                if (url.Kind == UrlKind.Inside && url.Fragment is { Length: > 0 }) withFragment.Add(url);
                CheckSpelling.Run(url, diagnostics);
                CheckTarget.Run(url, site, diagnostics);
                CheckBasePath.Run(url, diagnostics);
                CheckAddress.Run(url, site, diagnostics);
                CheckNotFoundPage.Run(url, site, diagnostics);
            }
        });
        CheckFragments.Run(withFragment, anchors, diagnostics);
    }
}
