namespace PressKit.Templating.Runtime;

/// <summary>Where names are looked up and written while a template runs.</summary>
internal sealed class VariableScopes(TemplateContext context)
{
    private ScriptObject? _ownBuiltins;

    public GlobalScope? Global { get; private set; }

    public CallScope? Call { get; set; }

    public LocalScope Local { get; set; } = new(null, null);

    /// <summary>Forgets what a rendering left behind, except in the objects that were pushed.</summary>
    public void Reset()
    {
        _ownBuiltins = null;
        Call = null;
        Local = new LocalScope(null, null);
    }

    public void PushGlobal(object target) => Global = new GlobalScope(target, Global);

    public object PopGlobal()
    {
        var top = RequireGlobal();
        Global = top.Outer;
        return top.Target;
    }

    public bool TryGet(string name, out object? value)
    {
        for (var call = Call; call is not null; call = call.HidesOuter ? null : call.Outer)
        {
            if (LoopVariable.Find(call.Loops, name) is { } loop)
            {
                value = loop.Value;
                return true;
            }

            if (call.Variables is not null && call.Variables.TryGetValue(name, out value)) return true;
        }

        return TryGetGlobal(name, out value) || TryGetBuiltin(name, out value);
    }

    /// <summary>Every name that can be read here, for suggestions.</summary>
    public IEnumerable<string> Names()
    {
        for (var call = Call; call is not null; call = call.HidesOuter ? null : call.Outer)
        {
            foreach (var name in LoopVariable.Names(call.Loops).Concat(Members.Names(call.Variables))) yield return name;
        }

        for (var global = Global; global is not null; global = global.Outer)
        {
            foreach (var name in LoopVariable.Names(global.Loops).Concat(Members.Names(global.Target))) yield return name;
        }

        foreach (var name in Builtins.Library.Keys) yield return name;
    }

    public void Set(SourceSpan span, string name, object? value)
    {
        if (Call is { Variables: { } variables } && (variables.ContainsKey(name) || !(TryGetGlobal(name, out _) || TryGetBuiltin(name, out _))))
        {
            variables[name] = value;
            return;
        }

        Members.Set(context, span, RequireGlobal().Target, name, value);
    }

    /// <summary>Opens a loop's variable in the innermost function that has variables, else in the current global object.</summary>
    public LoopVariable OpenLoop(string name, bool isLocal)
    {
        if (isLocal) return Local.Loops = new LoopVariable(name, Local.Loops);
        if (Call is { Variables: not null } call) return call.Loops = new LoopVariable(name, call.Loops);
        var global = RequireGlobal();
        return global.Loops = new LoopVariable(name, global.Loops);
    }

    public void CloseLoop(LoopVariable loop, bool isLocal)
    {
        if (isLocal)
            Local.Loops = loop.Outer;
        else if (Call is { Variables: not null } call)
            call.Loops = loop.Outer;
        else
            RequireGlobal().Loops = loop.Outer;
    }

    /// <summary>The context's own copy of a builtin object, so that writing to it stays in this context.</summary>
    public ScriptObject OwnBuiltin(ScriptObject shared)
    {
        foreach (var (name, value) in Builtins.Library)
        {
            if (ReferenceEquals(value, shared))
            {
                var copy = new ScriptObject(shared);
                (_ownBuiltins ??= [])[name] = copy;
                return copy;
            }
        }

        return shared;
    }

    public bool TryGetBuiltin(string name, out object? value)
    {
        if (_ownBuiltins is not null && _ownBuiltins.TryGetValue(name, out value)) return true;
        return Builtins.Library.TryGetValue(name, out value);
    }

    private bool TryGetGlobal(string name, out object? value)
    {
        for (var global = Global; global is not null; global = global.Outer)
        {
            if (LoopVariable.Find(global.Loops, name) is { } loop)
            {
                value = loop.Value;
                return true;
            }

            if (Members.TryGet(global.Target, name, out value)) return true;
        }

        value = null;
        return false;
    }

    /// <summary>A template that assigns needs an object to assign to, even when the caller pushed none.</summary>
    public GlobalScope RequireGlobal() => Global ??= new GlobalScope(new ScriptObject(), null);
}
