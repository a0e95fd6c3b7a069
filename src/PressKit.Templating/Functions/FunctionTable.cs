namespace PressKit.Templating.Functions;

/// <summary>Collects the functions of one builtin object.</summary>
internal sealed class FunctionTable(string name)
{
    public ScriptObject Members { get; } = new() { IsShared = true };

    public void Add(string member, string signature, BuiltinBody body) =>
        Members[member] = new BuiltinFunction($"{name}.{member}", signature, body);

    /// <summary>A name the language has and this engine leaves out: calling it is an error that says so.</summary>
    public void AddUnsupported(params string[] names)
    {
        foreach (var member in names) Add(member, "arguments*", (in BuiltinCall call) => throw call.Unsupported("not supported"));
    }
}
