using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Planning;

/// <summary>Who holds which address. Letters that differ by case alone are one address, as they are on some disks.</summary>
/// <param name="hasTexts">Whether a text stands beside each page.</param>
internal sealed class AddressBook(bool hasTexts, DiagnosticBag diagnostics)
{
    private const int MostNamed = 5;

    private readonly Dictionary<string, List<string>> _holders = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes an address for a page or file that PressKit makes itself.</summary>
    public void Reserve(string address) => _holders.TryAdd(address, ["PressKit's own " + address]);

    /// <summary>Takes the addresses of a page and of its text; false, after an error that names all holders, when one is taken.</summary>
    public bool Claim(string address, Document document) =>
        ClaimPage(address, document.Path, new Place(document.Path, document.FrontMatter.Slug?.Span ?? TextSpan.FileStart));

    /// <summary>As for a document, for a page that the configuration names.</summary>
    public void ClaimDataPage(string address, DataPage page) =>
        ClaimPage(address, $"the page '{page.Kind.ToString().ToLowerInvariant()}' of {SiteConfig.Path}", Place.StartOf(SiteConfig.Path));

    /// <summary>Takes the address of a page that lists articles.</summary>
    public bool ClaimList(string address, string holder, Place place) => Claim(address, holder, place, "give one of them another 'slug'");

    /// <summary>Takes a former address; false, after an error that names all its holders, when it is taken.</summary>
    public bool ClaimAlias(string address, Place place) => Claim(address, place.Path, place, "remove this alias");

    private bool ClaimPage(string address, string holder, Place place) =>
        Claim(address, holder, place, "give one of them another 'slug'") && (!hasTexts || Claim(SiteAddress.TextOf(address), holder, place, "give this page another 'slug'"));

    private bool Claim(string address, string holder, Place place, string fix)
    {
        if (_holders.TryAdd(address, [holder])) return true;
        var holders = _holders[address];
        holders.Add(holder);
        // Each of many is told beside the first.
        var named = holders.Count <= MostNamed ? string.Join(" and ", holders) : $"{string.Join(", ", holders.Take(MostNamed - 1))}, {holders.Count - MostNamed} others and {holder}";
        diagnostics.Add(Rules.AddressCollision, place, $"the address '{address}' is claimed by {named}", fix);
        return false;
    }

    public IReadOnlySet<string> ToSet() => _holders.Keys.ToHashSet(StringComparer.Ordinal);
}
