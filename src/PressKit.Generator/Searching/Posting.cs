namespace PressKit.Generator.Searching;

/// <summary>A stem, and the entries that have it.</summary>
public sealed class Posting(string stem)
{
    private const int FieldBits = 2;

    private readonly List<int> _places = [];

    public string Stem { get; } = stem;

    /// <summary>The number of each entry, times four, plus the best field that the stem stands in; in the order of the entries.</summary>
    public IReadOnlyList<int> Places => _places;

    /// <summary>Takes an entry; they come in their order, one several times for several fields.</summary>
    public void Add(int entry, SearchField field)
    {
        var place = (entry << FieldBits) | (int)field;
        if (_places.Count == 0 || _places[^1] >> FieldBits != entry) _places.Add(place);
        else if (place > _places[^1]) _places[^1] = place;
    }
}
