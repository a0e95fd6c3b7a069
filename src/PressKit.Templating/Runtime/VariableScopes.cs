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
            if (call.TryGet(name, out value)) return true;
        }

        return TryGetGlobal(name, out value) || TryGetBuiltin(name, out value);
    }

    /// <summary>Every name that can be read here, for suggestions.</summary>
    public IEnumerable<string> Names()
    {
        IEnumerable<string> names = [];
        for (var call = Call; call is not null; call = call.Visible) names = names.Concat(call.Names());
        for (var global = _global; global is not null; global = global.Outer) names = names.Concat(global.Names());
        return names.Concat(Builtins.Library.Keys);
    }

    public void Set(SourceSpan span, string name, object? value)
    {
        if (Call is { Target: { } variables } && (variables.ContainsKey(name) || !(TryGetGlobal(name, out _) || TryGetBuiltin(name, out _))))
            variables[name] = value;
        else
            Members.Set(context, span, Global.Target, name, value);
    }

    /// <summary>Where a loop's variable lives: in the innermost function that has variables, else in the current global object.</summary>
    public Scope LoopScope(bool isLocal) => isLocal ? Local : Call is { Target: not null } call ? call : Global;

    /// <summary>The context's own copy of a builtin object, so that writing to it stays in this context.</summary>
    public ScriptObject OwnBuiltin(ScriptObject shared)
    {
        var name = Builtins.Library.First(builtin => ReferenceEquals(builtin.Value, shared)).Key;
        var copy = shared.Copy();
        (_ownBuiltins ??= [])[name] = copy;
        return copy;
    }

    public bool TryGetBuiltin(string name, out object? value) =>
        (_ownBuiltins is not null && _ownBuiltins.TryGetValue(name, out value)) || Builtins.Library.TryGetValue(name, out value);

    private bool TryGetGlobal(string name, out object? value)
    {
        for (var global = _global; global is not null; global = global.Outer)
        {
            if (global.TryGet(name, out value)) return true;
        }

        value = null;
        return false;
    }
}
