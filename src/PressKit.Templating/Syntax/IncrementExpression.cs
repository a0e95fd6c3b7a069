namespace PressKit.Templating.Syntax;

/// <summary><c>++x</c>, <c>x++</c> and the like.</summary>
internal sealed class IncrementExpression(SourceSpan span, Expression target, bool isPrefix, int step) : Expression(span)
{
    public override object? Evaluate(TemplateContext context)
    {
        var before = target.Evaluate(context);
        var after = Operators.Apply(context, Span, BinaryOperator.Add, before, Boxed.Int(step));
        ((IAssignable)target).Assign(context, after);
        return isPrefix ? after : before;
    }
}
