namespace PressKit.Templating.Runtime;

/// <summary>A loop's variable, visible until the loop ends; the innermost comes first.</summary>
internal sealed class LoopVariable(string name, LoopVariable? outer)
{
    public string Name => name;

    public LoopVariable? Outer => outer;

    public object? Value { get; set; }

    public static IEnumerable<string> Names(LoopVariable? innermost)
    {
        for (; innermost is not null; innermost = innermost.Outer) yield return innermost.Name;
    }

    public static LoopVariable? Find(LoopVariable? innermost, string name)
    {
        while (innermost is not null && innermost.Name != name) innermost = innermost.Outer;

        return innermost;
    }
}

/// <summary>One level of the stack of global objects.</summary>
internal sealed class GlobalScope(object target, GlobalScope? outer)
{
    public object Target => target;

    public GlobalScope? Outer => outer;

    public LoopVariable? Loops { get; set; }
}

/// <summary>
/// The variables of a running function. A function without a parameter list has none, and exists here only to hide those of its caller.
/// </summary>
internal sealed class CallScope(ScriptObject? variables, bool hidesOuter, CallScope? outer)
{
    public ScriptObject? Variables => variables;

    public bool HidesOuter => hidesOuter;

    public CallScope? Outer => outer;

    public LoopVariable? Loops { get; set; }
}

/// <summary>The <c>$names</c> of a page, include, function or <c>with</c>.</summary>
internal sealed class LocalScope(ScriptArguments? arguments, LocalScope? outer)
{
    private ScriptArray? _array;
    private ScriptObject? _variables;

    public LocalScope? Outer => outer;

    /// <summary>What <c>$</c> is; null in a page.</summary>
    public ScriptArray? Arguments =>
        arguments is null ? outer?.Arguments : _array ??= new ScriptArray(arguments.Values) { Properties = arguments.NamedOrNull };

    public ScriptObject Variables => _variables ??= [];

    public ScriptObject? VariablesOrNull => _variables;

    public LoopVariable? Loops { get; set; }

    /// <summary>One of the arguments without an array of them, if no template could have changed that array yet.</summary>
    public bool TryGetArgument(int index, out object? value)
    {
        var isGiven = arguments is not null && _array is null && index < arguments.Values.Length;
        value = isGiven ? arguments!.Values[index] : null;
        return isGiven;
    }

    /// <summary>What <c>$$</c> renders.</summary>
    public Block? WrappedBlock { get; init; }
}
