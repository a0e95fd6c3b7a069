using System.Collections.Frozen;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Planning;

/// <summary>Who holds which address. Letters that differ by case alone are one address, as they are on some disks.</summary>
internal sealed class AddressBook(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, List<string>> _holders = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes an address for a page or file that PressKit makes itself.</summary>
    public void Reserve(string address) => _holders.TryAdd(address, ["PressKit's own " + address]);

    /// <summary>Takes the addresses of a page and of its text; false, after an error that names all holders, when one is taken.</summary>
    public bool Claim(string address, Document document)
    {
        var place = new Place(document.Path, document.FrontMatter.Slug?.Span ?? TextSpan.FileStart);
        return Claim(address, place, "give one of them another 'slug'") && Claim(SiteAddress.TextOf(address), place, "give this page another 'slug'");
    }

    /// <summary>As <see cref="Claim(string, Document)"/>, for a page that the configuration names.</summary>
    public void ClaimPage(string address)
    {
        var place = Place.StartOf(SiteConfig.Path);
        if (Claim(address, place, "give one of them another 'slug'")) Claim(SiteAddress.TextOf(address), place, "give this page another 'slug'");
    }

    /// <summary>Takes a former address; false, after an error that names all its holders, when it is taken.</summary>
    public bool ClaimAlias(string address, Place place) => Claim(address, place, "remove this alias");

    private bool Claim(string address, Place place, string fix)
    {
        if (_holders.TryAdd(address, [place.Path])) return true;
        _holders[address].Add(place.Path);
        diagnostics.Add(Rules.AddressCollision, place, $"the address '{address}' is claimed by {string.Join(" and ", _holders[address])}", fix);
        return false;
    }

    public FrozenSet<string> ToFrozenSet() => _holders.Keys.ToFrozenSet(StringComparer.Ordinal);
}
