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

    /// <summary>Takes an address for a document; false, after an error that names all its holders, when it is taken.</summary>
    public bool Claim(string address, Document document, Place? place = null)
    {
        if (_holders.TryAdd(address, [document.Path])) return true;
        _holders[address].Add(document.Path);
        var slug = document.FrontMatter.Slug;
        diagnostics.Add(
            Rules.AddressCollision,
            place ?? new Place(document.Path, slug?.Span ?? TextSpan.FileStart),
            $"the address '{address}' is claimed by {string.Join(" and ", _holders[address])}",
            place is null ? "give one of them another 'slug'" : "remove this alias");
        return false;
    }

    public FrozenSet<string> ToFrozenSet() => _holders.Keys.ToFrozenSet(StringComparer.Ordinal);
}
