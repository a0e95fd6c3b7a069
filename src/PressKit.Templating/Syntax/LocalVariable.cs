namespace PressKit.Templating.Syntax;

/// <summary>A <c>$name</c>, kept apart from plain names.</summary>
internal sealed class LocalVariable(SourceSpan span, string name) : PathExpression(span), IAssignable
{
    public string Name => name;

    public override object? EvaluateUncalled(TemplateContext context)
    {
        var scope = context.Scopes.Local;
        if (LoopVariable.Find(scope.Loops, name) is { } loop) return loop.Value;
        return scope.VariablesOrNull is { } variables && variables.TryGetValue(name, out var value) ? value : null;
    }

    public void Assign(TemplateContext context, object? value) =>
        Members.Set(context, Span, context.Scopes.Local.Variables, name, value);
}

/// <summary><c>$</c>: the arguments of the running function or include.</summary>
internal sealed class ArgumentsExpression(SourceSpan span) : PathExpression(span)
{
    public override object? EvaluateUncalled(TemplateContext context) => context.Scopes.Local.Arguments;
}

/// <summary><c>$$</c>: renders the block of the <c>wrap</c> that called the running function, and has no value.</summary>
internal sealed class WrappedBlockExpression(SourceSpan span) : Expression(span)
{
    public override object? Evaluate(TemplateContext context)
    {
        if (context.Scopes.Local.WrappedBlock is { } block)
        {
            context.Limits.EnterCall(Span);
            try
            {
                block.Execute(context);
            }
            finally
            {
                context.Limits.LeaveCall();
            }
        }

        return null;
    }
}

/// <summary><c>this</c>: the current global object.</summary>
internal sealed class ThisExpression(SourceSpan span) : Expression(span)
{
    public override object? Evaluate(TemplateContext context) => context.Scopes.RequireGlobal().Target;
}
