using PressKit.Generator.Rendering.Models;
using PressKit.Templating.Runtime;

namespace PressKit.Generator.Rendering.Templates;

/// <summary><c>group_by list member</c>: objects with <c>key</c> and <c>items</c>, in the order in which the keys first appear.</summary>
internal sealed class GroupByFunction : ListFunction
{
    protected override string Usage => "a list and a member, as in group_by articles \"year\",";

    protected override object Choose(List<(object? Item, object? Key)> entries, ScriptArguments arguments, CallSite call)
    {
        var groups = new List<TemplateModel>();
        var itemsOf = new Dictionary<ValueTuple<object?>, List<object?>>();
        foreach (var (item, key) in entries)
        {
            if (!itemsOf.TryGetValue(new(Comparable(key)), out var items))
            {
                itemsOf[new(Comparable(key))] = items = [];
                groups.Add(new TemplateModel { ["key"] = key, ["items"] = items });
            }

            items.Add(item);
        }

        return groups;
    }
}
