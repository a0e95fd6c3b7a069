namespace PressKit.Templating.Syntax;

/// <summary><c>with object … end</c>: the object's members become plain names, and assignments go to it.</summary>
internal sealed class WithStatement(SourceSpan span, Expression target, Block body) : Statement(span)
{
    public override void Execute(TemplateContext context)
    {
        var value = target.Evaluate(context);
        if (value is null || !(Members.IsObject(value) || Sequences.ListOf(value) is not null))
            throw context.Error(target.Span, $"`with` needs an object, found {TypeNames.Of(value)}");

        var scopes = context.Scopes;
        var local = scopes.Local;
        scopes.PushGlobal(value);
        scopes.Local = new LocalScope(inherited: local.Arguments) { WrappedBlock = local.WrappedBlock };
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

/// <summary><c>wrap f args … end</c>: calls a function that renders the block wherever it says <c>$$</c>.</summary>
internal sealed class WrapStatement(SourceSpan span, Expression target, Block body) : Statement(span)
{
    public override void Execute(TemplateContext context)
    {
        var (path, arguments) = target is CallExpression call ? (call.Target, call.Arguments) : (target, []);
        if (path is NestedExpression or not PathExpression || path.EvaluateUncalled(context) is not IScriptCustomFunction function)
            throw context.Error(path.Span, "`wrap` needs the name of a function");

        context.PendingWrap = body;
        var result = CallExpression.Call(context, target.Span, function, arguments);
        context.PendingWrap = null;
        context.Write(Span, result);
    }
}

/// <summary><c>ret</c>: ends the function, the include or the page.</summary>
internal sealed class ReturnStatement(SourceSpan span, Expression? value) : Statement(span)
{
    public override void Execute(TemplateContext context)
    {
        // The value first: computing it may call functions that return.
        context.ReturnValue = value?.Evaluate(context);
        context.Flow = FlowState.Return;
    }
}
