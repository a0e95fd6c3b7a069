using System.Collections;

namespace PressKit.Templating.Functions;

/// <summary>The names every template knows. Shared by all contexts and never written to.</summary>
internal static class Builtins
{
    public static readonly IReadOnlyDictionary<string, object?> Library = new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["array"] = ArrayFunctions.Create(),
        ["date"] = DateFunctions.Create(),
        ["html"] = HtmlFunctions.Create(),
        ["math"] = MathFunctions.Create(),
        ["object"] = ObjectFunctions.Create(),
        ["regex"] = RegexFunctions.Create(),
        ["string"] = StringFunctions.Create(),
        ["timespan"] = TimeSpanFunctions.Create(),
        ["include"] = new IncludeFunction(),
        ["include_join"] = new BuiltinFunction("include_join", "names separator? begin? end?", IncludeFunction.Join),
    };
}

/// <summary>Collects the members of one builtin object.</summary>
/// <param name="name">The object's name, for messages.</param>
/// <param name="leftOut">Functions the language has and this engine does not: calling one is an error that says so.</param>
internal sealed class FunctionTable(string name, params string[] leftOut) : IEnumerable
{
    private readonly ScriptObject _members = new() { IsShared = true };

    public void Add(string member, object value) => _members[member] = value;

    public void Add(string member, string signature, Func<BuiltinCall, object?> compute) =>
        _members[member] = new BuiltinFunction($"{name}.{member}", signature, compute);

    public ScriptObject Build()
    {
        foreach (var member in leftOut) Add(member, "arguments*", call => throw call.Unsupported("not supported"));
        return _members;
    }

    IEnumerator IEnumerable.GetEnumerator() => _members.GetEnumerator();
}
