using PressKit.Generator.Planning;
using PressKit.Generator.Searching;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Rendering.Models;

/// <summary>Everything that can be found, for readers whose browser runs no scripts, and for all before they ask.</summary>
public static class SearchModel
{
    /// <summary>One group for each kind, in the order of the index, which names a kind by its number.</summary>
    public static List<TemplateModel> ByKind(UiStrings strings, SitePlan plan)
    {
        var entries = ListEntries.Of(plan, strings);
        var groups = new List<TemplateModel>();
        foreach (var kind in Enum.GetValues<SearchKind>())
        {
            groups.Add(new TemplateModel { ["kind"] = kind.ToString().ToLowerInvariant(), ["entries"] = entries.Where(entry => entry.Kind == kind).Select(EntryOf).ToList() });
        }

        return groups;
    }

    private static TemplateModel EntryOf(SearchEntry entry) => new()
    {
        ["title"] = entry.Title,
        ["address"] = entry.Page.Address,
        ["anchor"] = entry.Anchor,
        ["about"] = entry.About,
        ["text"] = entry.Text,
    };
}
