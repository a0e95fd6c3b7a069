using System.Collections.Concurrent;
using PressKit.Generator.Markdown;
using PressKit.Generator.Planning;

namespace PressKit.Generator.Checks;

/// <summary>Which fragments exist and which are linked to; filled from all threads while pages are made.</summary>
public sealed class LinkTable
{
    private readonly ConcurrentBag<FragmentLink> _links = [];
    private readonly ConcurrentDictionary<string, HashSet<string>> _anchors = new(StringComparer.Ordinal);

    public IEnumerable<FragmentLink> Links => _links;

    public void Record(PlannedPage page, ParsedBody body)
    {
        if (body.Anchors.Length > 0) _anchors[page.Address] = body.Anchors.ToHashSet(StringComparer.Ordinal);
        foreach (var link in body.Links) _links.Add(link);
    }

    public IReadOnlyCollection<string> AnchorsOf(string address) => _anchors.TryGetValue(address, out var found) ? found : [];
}
