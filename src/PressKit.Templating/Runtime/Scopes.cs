namespace PressKit.Templating.Runtime;

/// <summary>A running loop: its variable, visible until it ends, and where it stands. The length of a <c>while</c> is not known.</summary>
internal sealed class RunningLoop(string variable, int length, RunningLoop? outer)
{
    public string Variable => variable;

    public int Length => length;

    /// <summary>The loop around this one in the same scope.</summary>
    public RunningLoop? Outer => outer;

    public int Index { get; set; }

    public object? Item { get; set; }

    public object? Previous { get; set; }
}

/// <summary>A place of names: the variables of the loops that run in it, and the members of an object.</summary>
internal abstract class Scope
{
    public abstract object? Target { get; }

    /// <summary>The innermost loop.</summary>
    public RunningLoop? Loops { get; set; }

    public bool TryGet(string name, out object? value)
    {
        var loop = Loops;
        while (loop is not null && loop.Variable != name) loop = loop.Outer;
        value = loop?.Item;
        return loop is not null || Members.TryGet(Target, name, out value);
    }

    public IEnumerable<string> Names()
    {
        for (var loop = Loops; loop is not null; loop = loop.Outer) yield return loop.Variable;
        foreach (var name in Members.Names(Target)) yield return name;
    }
}

/// <summary>One level of the stack of global objects.</summary>
internal sealed class GlobalScope(object target, GlobalScope? outer) : Scope
{
    public override object Target => target;

    public GlobalScope? Outer => outer;
}

/// <summary>
/// The variables of a running function. A function without a parameter list has none, and exists here only to hide those of its caller.
/// </summary>
internal sealed class CallScope(ScriptObject? variables, bool hidesOuter, CallScope? outer) : Scope
{
    public override ScriptObject? Target => variables;

    /// <summary>The calls around whose variables can be read from here.</summary>
    public CallScope? Visible => hidesOuter ? null : outer;
}

/// <summary>The <c>$names</c> of a page, include, function or <c>with</c>.</summary>
internal sealed class LocalScope(ScriptArguments? arguments = null, LocalScope? outer = null, ScriptObject? variables = null) : Scope
{
    private ScriptArray? _array;
    private ScriptObject? _variables = variables;

    /// <summary>What <c>$</c> is; null in a page.</summary>
    public ScriptArray? Arguments =>
        arguments is null ? outer?.Arguments : _array ??= new ScriptArray(arguments.Values) { Properties = arguments.NamedOrNull };

    public override ScriptObject? Target => _variables;

    public ScriptObject Variables => _variables ??= [];

    /// <summary>What <c>$$</c> renders.</summary>
    public Block? WrappedBlock { get; init; }

    /// <summary>One of the arguments without an array of them, if no template could have changed that array yet.</summary>
    public bool TryGetArgument(int index, out object? value)
    {
        var isGiven = arguments is not null && _array is null && index < arguments.Values.Length;
        value = isGiven ? arguments!.Values[index] : null;
        return isGiven;
    }
}

/// <summary>What the last statement asks of those around it.</summary>
internal enum FlowState
{
    None,
    Break,
    Continue,
    Return,
}
