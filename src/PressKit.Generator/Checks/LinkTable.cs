using System.Collections.Concurrent;
using System.Collections.Immutable;
using PressKit.Generator.Markdown;
using PressKit.Generator.Planning;

namespace PressKit.Generator.Checks;

/// <summary>Which fragments exist and which are linked to; filled from all threads while pages are made.</summary>
public sealed class LinkTable
{
    private readonly ConcurrentBag<FragmentLink> _links = [];
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> _anchors = new(StringComparer.Ordinal);

    public IEnumerable<FragmentLink> Links => _links;

    public void RecordAnchors(PlannedPage page, ImmutableArray<string> anchors)
    {
        if (anchors.Length > 0) _anchors[page.Address] = anchors;
    }

    public void RecordLinks(ImmutableArray<FragmentLink> links)
    {
        foreach (var link in links) _links.Add(link);
    }

    public ImmutableArray<string> AnchorsOf(string address) => _anchors.TryGetValue(address, out var found) ? found : [];
}
