using System.Collections.Frozen;
using AngleSharp.Dom;
using PressKit.Generator.Planning;

namespace PressKit.Generator.Printing;

/// <summary>
/// Makes the links of pages right for the document they were put into: to another page of it they stay inside, elsewhere on the site
/// they lead to its address on the web. A link to neither is no link, for a browser would write the path of this machine in its place.
/// </summary>
internal sealed class RewriteLinks(string address, Uri? baseUrl, FrozenDictionary<string, Part> parts)
{
    // Relative links are resolved against it; nothing is asked of it.
    private const string Site = "presskit://site/";

    // A link to the site that leaves the document; its address need not be printed, the foot of the sheet tells it.
    private const string SiteMark = "data-site";

    private readonly HashSet<string> _pictures = new(StringComparer.Ordinal);

    /// <summary>The addresses of the pictures that were found.</summary>
    public IReadOnlySet<string> Pictures => _pictures;

    public void In(Part part)
    {
        foreach (var element in part.Elements)
        {
            switch (element.LocalName)
            {
                case "a" or "area" when element.GetAttribute("href") is { } link:
                    SetLink(element, link, part);
                    break;
                case "link" when element.GetAttribute("href") is { } link:
                    Set(element, "href", FileOf(link, part));
                    break;
                case "img" when element.GetAttribute("src") is { } link:
                    Set(element, "src", PictureOf(link, part));
                    break;
            }
        }
    }

    private void SetLink(IElement element, string link, Part part)
    {
        var uri = Resolve(link, part);
        if (uri is null || AddressOf(uri) is not { } target)
        {
            if (uri?.Scheme is not ("http" or "https" or "mailto" or "tel")) element.RemoveAttribute("href");
            return;
        }

        var fragment = Uri.UnescapeDataString(uri.Fragment.TrimStart('#'));
        if (parts.TryGetValue(target, out var other))
        {
            element.SetAttribute("href", "#" + (fragment.Length == 0 ? other.Name : Uri.EscapeDataString(other.NameOf(fragment))));
        }
        else if (baseUrl is null)
        {
            element.RemoveAttribute("href");
        }
        else
        {
            element.SetAttribute("href", SiteAddress.Absolute(baseUrl, target) + uri.Query + uri.Fragment);
            element.SetAttribute(SiteMark, "");
        }
    }

    private static void Set(IElement element, string attribute, string? value)
    {
        if (value is null) element.RemoveAttribute(attribute);
        else element.SetAttribute(attribute, value);
    }

    private string? PictureOf(string link, Part part)
    {
        if (link.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) return link;
        if (Resolve(link, part) is not { } uri || AddressOf(uri) is not { } target) return null;
        _pictures.Add(target);
        return SiteAddress.Relative(address, target);
    }

    private string? FileOf(string link, Part part) =>
        Resolve(link, part) is { } uri && AddressOf(uri) is { } target ? SiteAddress.Relative(address, target) : null;

    private static Uri? Resolve(string link, Part part) =>
        Uri.TryCreate(new Uri(Site + part.Page.Address), link, out var uri) ? uri : null;

    private static string? AddressOf(Uri uri) =>
        uri.AbsoluteUri.StartsWith(Site, StringComparison.Ordinal) ? Uri.UnescapeDataString(uri.AbsolutePath.TrimStart('/')) : null;
}
