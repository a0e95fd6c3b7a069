using PressKit.Templating.Runtime;

namespace PressKit.Generator.Rendering.Templates;

/// <summary><c>where list member value</c>: the objects of the list whose member has the value.</summary>
internal sealed class WhereFunction : ListFunction
{
    protected override string Usage => "a list, a member and a value, as in where articles \"language\" \"id\",";

    protected override object Choose(List<(object? Item, object? Key)> entries, ScriptArguments arguments, CallSite call)
    {
        if (arguments.Positional.Count != 3) throw call.Error($"{Usage} is expected");
        var wanted = Comparable(arguments.Positional[2]);
        return entries.Where(entry => Equals(Comparable(entry.Key), wanted)).Select(static entry => entry.Item).ToList();
    }
}
