using System.Collections;
using System.Globalization;
using PressKit.Generator.Diagnostics;
using PressKit.Templating.Runtime;

namespace PressKit.Generator.Rendering.Templates;

/// <summary>A function over a member of the objects of a list.</summary>
internal abstract class ListFunction : PageFunction
{
    protected sealed override object? Invoke(object? value, ScriptArguments arguments, CallSite call)
    {
        if (value is null) return null;
        if (value is string || value is not IEnumerable items || arguments.Positional.Count < 2 || arguments.Positional[1] is not string member)
        {
            throw call.Error($"{Usage} is expected");
        }

        var entries = items.Cast<object?>().Select(item => (item, MemberOf(item, member, call))).ToList();
        return Choose(entries, arguments, call);
    }

    protected abstract object Choose(List<(object? Item, object? Key)> entries, ScriptArguments arguments, CallSite call);

    /// <summary>What a value is compared by: for a template 2 and 2.0 are one number.</summary>
    protected static object? Comparable(object? value) => value switch
    {
        HtmlText html => html.Value,
        IConvertible number and not (string or bool or DateTime) => number.ToDouble(CultureInfo.InvariantCulture),
        _ => value,
    };

    private object? MemberOf(object? item, string member, CallSite call)
    {
        if (item is not IReadOnlyDictionary<string, object?> members) throw call.Error($"{Usage} is expected, and the list holds something else than objects");
        if (members.TryGetValue(member, out var value)) return value;
        var near = Suggestion.Nearest(member, members.Keys);
        throw call.Error($"an object of the list has no member `{member}`{(near is null ? "" : $"; did you mean `{near}`?")}");
    }
}
