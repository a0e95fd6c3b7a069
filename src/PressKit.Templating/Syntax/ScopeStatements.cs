namespace PressKit.Templating.Syntax;

/// <summary><c>with object … end</c>: the object's members become plain names, and assignments go to it.</summary>
internal sealed class WithStatement(SourceSpan span, Expression target, Block body) : Statement(span)
{
    public override void Execute(TemplateContext context)
    {
        var value = target.Evaluate(context);
        if (value is null || !(Members.IsObject(value) || Sequences.TryGetList(value, out _)))
            throw context.Error(target.Span, $"`with` needs an object, found {TypeNames.Of(value)}");

        var scopes = context.Scopes;
        var local = scopes.Local;
        scopes.PushGlobal(value);
        scopes.Local = new LocalScope(null, local) { WrappedBlock = local.WrappedBlock };
        try
        {
            body.Execute(context);
        }
        finally
        {
            scopes.Local = local;
            scopes.PopGlobal();
        }
    }
}

/// <summary><c>import object</c>: copies the members into the current object, except over read-only ones.</summary>
internal sealed class ImportStatement(SourceSpan span, Expression source) : Statement(span)
{
    public override void Execute(TemplateContext context)
    {
        var value = source.Evaluate(context);
        if (value is null) return;
        if (!Members.IsObject(value)) throw context.Error(source.Span, $"`import` needs an object, found {TypeNames.Of(value)}");
        var target = context.Scopes.RequireGlobal().Target;
        foreach (var (name, member) in (IEnumerable<KeyValuePair<string, object?>>)value)
        {
            if (target is not ScriptObject script || script.CanWrite(name)) Members.Set(context, Span, target, name, member);
        }
    }
}

/// <summary><c>readonly name</c>: forbids further assignments in the current object.</summary>
internal sealed class ReadOnlyStatement(SourceSpan span, string name, bool isLocal) : Statement(span)
{
    public override void Execute(TemplateContext context)
    {
        var scopes = context.Scopes;
        if (isLocal)
            scopes.Local.Variables.SetReadOnly(name);
        else if (scopes.RequireGlobal().Target is ScriptObject { IsShared: false } script)
            script.SetReadOnly(name);
        else
            throw context.Unsupported(Span, "`readonly` in an object of the model is not supported; it is where the object was made by the template");
    }
}
