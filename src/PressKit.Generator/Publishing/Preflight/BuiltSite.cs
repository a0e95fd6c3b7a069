using System.Collections.Frozen;
using System.Collections.Immutable;
using PressKit.Generator.Planning;

namespace PressKit.Generator.Publishing.Preflight;

/// <summary>The output as its host would serve it.</summary>
internal sealed class BuiltSite
{
    private static readonly ImmutableArray<string> UsualPaths = ["/", "/repo/"];
    private readonly FrozenDictionary<string, string> _byFoldedPath;
    private readonly FrozenSet<string> _served;

    public BuiltSite(PreflightRequest request)
    {
        Folder = request.Folder;
        Files = [.. request.Folder.List().OrderBy(static file => file.Path, StringComparer.Ordinal)];
        _served = Files.Where(static file => !file.IsLink && file.HiddenPart is null).Select(static file => file.Path).ToFrozenSet(StringComparer.Ordinal);
        _byFoldedPath = _served.GroupBy(static path => path, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(static same => same.Key, static same => same.Min(StringComparer.Ordinal)!, StringComparer.OrdinalIgnoreCase);
        Address = request.BaseUrl ?? FindAddress.In(this);
        BasePaths = (request.BasePaths, Address, request.BaseUrl) switch
        {
            ({ IsEmpty: false } given, _, var url) => [.. given.Concat(url is null ? [] : [url.AbsolutePath]).Distinct(StringComparer.Ordinal)],
            (_, { } address, null) => [.. UsualPaths.Append(address.AbsolutePath).Distinct(StringComparer.Ordinal)],
            (_, _, { } url) => [url.AbsolutePath],
            _ => UsualPaths,
        };
        // Its links name the whole path, for it is served at every depth; so it is right under one path alone.
        NotFoundPaths = !request.BasePaths.IsEmpty ? BasePaths : Address is null ? ["/"] : [Address.AbsolutePath];
    }

    public IBuiltFolder Folder { get; }

    /// <summary>Every file and symbolic link, by path.</summary>
    public ImmutableArray<BuiltFile> Files { get; }

    /// <summary>The site's address, with <c>/</c> at its end, when it is given or named by the site itself.</summary>
    public Uri? Address { get; }

    public ImmutableArray<string> BasePaths { get; }

    /// <summary>The paths under which the page for missing addresses must work.</summary>
    public ImmutableArray<string> NotFoundPaths { get; }

    public bool Serves(string path) => _served.Contains(path);

    /// <summary>
    /// The file that is served for a path: itself, the index page of a folder, or the page without <c>.html</c>, as GitHub Pages does;
    /// null when there is none.
    /// </summary>
    public string? FileFor(string path)
    {
        if (path.Length == 0 || path.EndsWith('/')) return OrNull(path + SiteAddress.Chooser);
        return OrNull(path) ?? OrNull(path + ".html") ?? OrNull(path + "/" + SiteAddress.Chooser);
    }

    /// <summary>The file whose path differs in capital letters alone; null when there is none.</summary>
    public string? InOtherCase(string path) => _byFoldedPath.GetValueOrDefault(path);

    /// <summary>Every path that is served, in any order.</summary>
    public IReadOnlyCollection<string> Served => _served;

    private string? OrNull(string path) => _served.Contains(path) ? path : null;
}
