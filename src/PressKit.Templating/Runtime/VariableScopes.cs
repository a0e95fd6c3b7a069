namespace PressKit.Templating.Runtime;

/// <summary>Where names are looked up and written while a template runs.</summary>
internal sealed class VariableScopes(TemplateContext context)
{
    private Scope? _global;
    private ScriptObject? _ownBuiltins;

    /// <summary>The topmost global object. A template that assigns needs one, even when the caller pushed none.</summary>
    public Scope Global => _global ??= new Scope(new ScriptObject(), null);

    /// <summary>
    /// The variables of the running function and of those around it that it can see. A function without a parameter list has none of its
    /// own, and a scope only to hide those of its caller.
    /// </summary>
    public Scope? Call { get; set; }

    public LocalScope Local { get; set; } = new();

    /// <summary>Forgets what a rendering left behind, except in the objects that were pushed.</summary>
    public void Reset() => (_ownBuiltins, Local) = (null, new LocalScope());

    public void PushGlobal(object target) => _global = new Scope(target, _global);

    public object PopGlobal()
    {
        var top = Global;
        _global = top.Outer;

        // Every scope of this stack was made for an object.
        return top.Target!;
    }

    public bool TryGet(string name, out object? value) => Scope.TryGet(Call, name, out value) || TryGetOutside(name, out value);

    /// <summary>Every name that can be read here, for suggestions.</summary>
    public IEnumerable<string> Names() => Scope.Names(Call).Concat(Scope.Names(_global)).Concat(Builtins.Library.Keys);

    public void Set(SourceSpan span, string name, object? value)
    {
        if (Call is { Target: ScriptObject variables } && (variables.ContainsKey(name) || !TryGetOutside(name, out _)))
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

    private bool TryGetOutside(string name, out object? value) =>
        Scope.TryGet(_global, name, out value)
        || (_ownBuiltins is not null && _ownBuiltins.TryGetValue(name, out value))
        || Builtins.Library.TryGetValue(name, out value);
}
