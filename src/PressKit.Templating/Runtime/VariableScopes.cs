namespace PressKit.Templating.Runtime;

/// <summary>Where names are looked up and written while a template runs.</summary>
internal sealed class VariableScopes(TemplateContext context)
{
    private GlobalScope? _global;
    private ScriptObject? _ownBuiltins;

    /// <summary>A template that assigns needs an object to assign to, even when the caller pushed none.</summary>
    public GlobalScope Global => _global ??= new GlobalScope(new ScriptObject(), null);

    public CallScope? Call { get; set; }

    public LocalScope Local { get; set; } = new();

    /// <summary>Forgets what a rendering left behind, except in the objects that were pushed.</summary>
    public void Reset() => (_ownBuiltins, Local) = (null, new LocalScope());

    public void PushGlobal(object target) => _global = new GlobalScope(target, _global);

    public object PopGlobal()
    {
        var top = Global;
        _global = top.Outer;
        return top.Target;
    }

    public bool TryGet(string name, out object? value)
    {
        for (var call = Call; call is not null; call = call.Visible)
        {
            if (call.FindLoop(name) is { } loop)
            {
                value = loop.Item;
                return true;
            }

            if (call.Variables is not null && call.Variables.TryGetValue(name, out value)) return true;
        }

        return TryGetGlobal(name, out value) || TryGetBuiltin(name, out value);
    }

    /// <summary>Every name that can be read here, for suggestions.</summary>
    public IEnumerable<string> Names()
    {
        for (var call = Call; call is not null; call = call.Visible)
        {
            foreach (var name in call.LoopNames().Concat(Members.Names(call.Variables))) yield return name;
        }

        for (var global = _global; global is not null; global = global.Outer)
        {
            foreach (var name in global.LoopNames().Concat(Members.Names(global.Target))) yield return name;
        }

        foreach (var name in Builtins.Library.Keys) yield return name;
    }

    public void Set(SourceSpan span, string name, object? value)
    {
        if (Call is { Variables: { } variables } && (variables.ContainsKey(name) || !(TryGetGlobal(name, out _) || TryGetBuiltin(name, out _))))
            variables[name] = value;
        else
            Members.Set(context, span, Global.Target, name, value);
    }

    /// <summary>Where a loop's variable lives: in the innermost function that has variables, else in the current global object.</summary>
    public Scope LoopScope(bool isLocal) => isLocal ? Local : Call is { Variables: not null } call ? call : Global;

    /// <summary>The context's own copy of a builtin object, so that writing to it stays in this context.</summary>
    public ScriptObject OwnBuiltin(ScriptObject shared)
    {
        var name = Builtins.Library.First(builtin => ReferenceEquals(builtin.Value, shared)).Key;
        var copy = new ScriptObject(shared);
        (_ownBuiltins ??= [])[name] = copy;
        return copy;
    }

    public bool TryGetBuiltin(string name, out object? value) =>
        (_ownBuiltins is not null && _ownBuiltins.TryGetValue(name, out value)) || Builtins.Library.TryGetValue(name, out value);

    private bool TryGetGlobal(string name, out object? value)
    {
        for (var global = _global; global is not null; global = global.Outer)
        {
            if (global.FindLoop(name) is { } loop)
            {
                value = loop.Item;
                return true;
            }

            if (Members.TryGet(global.Target, name, out value)) return true;
        }

        value = null;
        return false;
    }
}
