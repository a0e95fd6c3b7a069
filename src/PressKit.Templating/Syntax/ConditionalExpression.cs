namespace PressKit.Templating.Syntax;

/// <summary><c>condition ? a : b</c>.</summary>
internal sealed class ConditionalExpression(SourceSpan span, Expression condition, Expression whenTrue, Expression whenFalse)
    : Expression(span)
{
    public override object? Evaluate(TemplateContext context)
    {
        context.Limits.EnsureStack(Span);
        return Truth.Of(condition.Evaluate(context)) ? whenTrue.Evaluate(context) : whenFalse.Evaluate(context);
    }
}

/// <summary><c>( … )</c>: a piped value from outside stays outside.</summary>
internal sealed class NestedExpression(SourceSpan span, Expression inner) : PathExpression(span)
{
    public override object? EvaluateUncalled(TemplateContext context)
    {
        context.Limits.EnsureStack(Span);
        var piped = context.Piped;
        context.Piped = null;
        var value = inner.Evaluate(context);
        context.Piped = piped;
        return value;
    }
}
