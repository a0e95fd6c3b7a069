using System.Buffers;
using System.Collections.Immutable;
using PressKit.Generator.Planning;
using PressKit.Generator.Publishing.Preflight.Reading;

namespace PressKit.Generator.Publishing.Preflight;

/// <summary>Tells where a URL leads, under every path the site must work under (RFC 3986, section 5, as browsers read it).</summary>
internal sealed class ResolveUrl(BuiltSite site)
{
    private const string Space = " \t\r\n\f";

    // RFC 3986, section 3.1.
    private static readonly SearchValues<char> SchemeCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    private readonly string? _address = site.Address?.AbsoluteUri;

    public ResolvedUrl Resolve(string from, FoundUrl url)
    {
        var text = url.Text.Trim(Space.ToCharArray());
        if (text.StartsWith("//", StringComparison.Ordinal)) text = "https:" + text;
        if (SchemeOf(text) is { } scheme) return ResolveAbsolute(from, url, text, scheme);
        if (url.Use == UrlUse.Mention) return new ResolvedUrl(from, url, UrlKind.Elsewhere);
        if (text.Length == 0 && url.Use == UrlUse.Resource) return Malformed(from, url, "is empty");
        var (path, fragment) = Split(text);
        if (path.Contains('\\', StringComparison.Ordinal)) return Malformed(from, url, "separates folders by '\\'; a URL does so by '/'");
        if (path.StartsWith('/')) return ResolveFromRoot(from, url, path, fragment);
        if (path.Length == 0) return Inside(from, url, from, fragment);

        var folder = from[..(from.LastIndexOf('/') + 1)];
        return WithoutDots(folder + path) is { } inside ? Inside(from, url, inside, fragment) : new ResolvedUrl(from, url, UrlKind.Outside);
    }

    private ResolvedUrl ResolveAbsolute(string from, FoundUrl url, string text, string scheme)
    {
        if (scheme.Length == 1 || scheme.Equals("file", StringComparison.OrdinalIgnoreCase)) return Malformed(from, url, "leads to a disk, which no reader has");
        if (scheme.ToLowerInvariant() is not ("http" or "https")) return new ResolvedUrl(from, url, UrlKind.Elsewhere);
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Host.Length == 0) return Malformed(from, url, "is no web address");
        if (uri.IsLoopback) return Malformed(from, url, "leads to this machine, which no reader has");
        // The folder itself may be named without the slash at its end.
        if (_address is null || !(uri.AbsoluteUri + "/").StartsWith(_address, StringComparison.Ordinal)) return new ResolvedUrl(from, url, UrlKind.Elsewhere);
        var (path, fragment) = Split(uri.AbsoluteUri);
        return Inside(from, url, path.Length < _address.Length ? "" : path[_address.Length..], fragment);
    }

    private ResolvedUrl ResolveFromRoot(string from, FoundUrl url, string path, string? fragment)
    {
        var basePaths = from == SiteAddress.NotFound ? site.NotFoundPaths : site.BasePaths;
        if (WithoutDots(path[1..]) is not { } whole) return new ResolvedUrl(from, url, UrlKind.Outside);
        var absolute = "/" + whole;
        var leaves = basePaths.Where(basePath => !(absolute + "/").StartsWith(basePath, StringComparison.Ordinal)).ToImmutableArray();
        if (!leaves.IsEmpty) return new ResolvedUrl(from, url, UrlKind.Outside) { LeavesUnder = leaves };

        var inside = basePaths.Select(basePath => Inside(from, url, absolute.Length < basePath.Length ? "" : absolute[basePath.Length..], fragment)).ToArray();
        return inside.FirstOrDefault(static resolved => resolved.File is null) ?? inside[0];
    }

    private ResolvedUrl Inside(string from, FoundUrl url, string path, string? fragment)
    {
        var decoded = path == from ? path : Uri.UnescapeDataString(path);
        return new ResolvedUrl(from, url, UrlKind.Inside) { Path = decoded, File = site.FileFor(decoded), Fragment = fragment };
    }

    private static ResolvedUrl Malformed(string from, FoundUrl url, string fault) => new(from, url, UrlKind.Malformed) { Fault = fault };

    private static (string Path, string? Fragment) Split(string text)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? text : text[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        return (query < 0 ? path : path[..query], hash < 0 ? null : Uri.UnescapeDataString(text[(hash + 1)..]));
    }

    private static string? SchemeOf(string text)
    {
        if (text.Length == 0 || !char.IsAsciiLetter(text[0])) return null;
        var end = text.AsSpan().IndexOfAnyExcept(SchemeCharacters);
        return end > 0 && text[end] == ':' ? text[..end] : null;
    }

    /// <summary>The path without <c>.</c> and <c>..</c>; null when it climbs above its root.</summary>
    private static string? WithoutDots(string path)
    {
        if (!path.StartsWith('.') && !path.Contains("/.", StringComparison.Ordinal)) return path;
        var kept = new List<string>();
        var segments = path.Split('/');
        for (var index = 0; index < segments.Length; index++)
        {
            var isLast = index == segments.Length - 1;
            switch (segments[index])
            {
                case "..":
                    if (kept.Count == 0) return null;
                    kept.RemoveAt(kept.Count - 1);
                    if (isLast) kept.Add("");
                    break;
                case ".":
                    if (isLast) kept.Add("");
                    break;
                default:
                    kept.Add(segments[index]);
                    break;
            }
        }

        return string.Join('/', kept);
    }
}
