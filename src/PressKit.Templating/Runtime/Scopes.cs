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

/// <summary>A place of names, inside another: the variables of the loops that run in it, and the members of an object.</summary>
internal class Scope(object? target, Scope? outer)
{
    public object? Target { get; protected set; } = target;
    public Scope? Outer => outer;

    /// <summary>The innermost loop.</summary>
    public RunningLoop? Loops { get; set; }

    public static bool TryGet(Scope? innermost, string name, out object? value)
    {
        value = null;
        for (var scope = innermost; scope is not null; scope = scope.Outer)
        {
            var loop = scope.Loops;
            while (loop is not null && loop.Variable != name) loop = loop.Outer;
            value = loop?.Item;
            if (loop is not null || Members.TryGet(scope.Target, name, out value)) return true;
        }

        return false;
    }

    public static IEnumerable<string> Names(Scope? innermost)
    {
        for (var scope = innermost; scope is not null; scope = scope.Outer)
        {
            for (var loop = scope.Loops; loop is not null; loop = loop.Outer) yield return loop.Variable;
            foreach (var name in Members.Names(scope.Target)) yield return name;
        }
    }
}

/// <summary>The <c>$names</c> of a page, include, function or <c>with</c>.</summary>
internal sealed class LocalScope(ScriptArguments? arguments = null, ScriptArray? inherited = null, ScriptObject? variables = null)
    : Scope(variables, outer: null)
{
    private ScriptArray? _array = inherited;

    /// <summary>What <c>$</c> is; null in a page.</summary>
    public ScriptArray? Arguments =>
        arguments is null ? _array : _array ??= new ScriptArray(arguments.Values) { Properties = arguments.NamedOrNull };

    public ScriptObject Variables => (ScriptObject)(Target ??= new ScriptObject());

    /// <summary>What <c>$$</c> renders.</summary>
    public Block? WrappedBlock { get; init; }

    /// <summary>One of the arguments without an array of them, if no template could have changed that array yet.</summary>
    public bool TryGetArgument(int index, out object? value)
    {
        value = null;
        if (arguments is null || _array is not null || index >= arguments.Values.Length) return false;
        value = arguments.Values[index];
        return true;
    }
}

/// <summary>What the last statement asks of those around it.</summary>
internal enum FlowState { None, Break, Continue, Return }
