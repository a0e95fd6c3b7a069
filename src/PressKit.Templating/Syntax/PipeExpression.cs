namespace PressKit.Templating.Syntax;

/// <summary><c>value | call</c>: the first call evaluated on the right gets the value as its first argument.</summary>
internal sealed class PipeExpression(SourceSpan span, Expression from, Expression to) : Expression(span)
{
    public override object? Evaluate(TemplateContext context)
    {
        context.Limits.EnsureStack(Span);
        var outer = context.Piped;
        context.Piped = null;
        var piped = from is UnaryExpression { Operator: UnaryOperator.Spread } spread
            ? spread.EvaluateItems(context)
            : [from.Evaluate(context)];
        context.Piped = piped;
        var result = to.Evaluate(context);
        if (ReferenceEquals(context.Piped, piped))
            throw context.Error(to.Span, "nothing here takes the piped value; expected a function after `|`");

        context.Piped = outer;
        return result;
    }
}
