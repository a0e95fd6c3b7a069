namespace PressKit.Templating.Syntax;

internal sealed class BinaryExpression(SourceSpan span, SourceSpan operatorSpan, BinaryOperator op, Expression left, Expression right)
    : Expression(span)
{
    public override object? Evaluate(TemplateContext context)
    {
        context.Limits.EnsureStack(Span);
        var first = left.Evaluate(context);
        switch (op)
        {
            case BinaryOperator.And:
                return Boxed.Bool(Truth.Of(first) && Truth.Of(right.Evaluate(context)));
            case BinaryOperator.Or:
                return Boxed.Bool(Truth.Of(first) || Truth.Of(right.Evaluate(context)));
            case BinaryOperator.Coalesce:
                return first ?? right.Evaluate(context);
            case BinaryOperator.CoalesceNot:
                return first is null ? null : right.Evaluate(context);
            case BinaryOperator.RangeInclude or BinaryOperator.RangeExclude:
                return CreateRange(context, first, right.Evaluate(context));
            default:
                return Operators.Apply(context, operatorSpan, op, first, right.Evaluate(context));
        }
    }

    private ScriptRange CreateRange(TemplateContext context, object? from, object? to)
    {
        if (from is not (int or long) || to is not (int or long))
            throw context.Error(operatorSpan, $"a range needs whole numbers, found {TypeNames.Of(from)} and {TypeNames.Of(to)}");

        return ScriptRange.Create(Numbers.ToLong(from), Numbers.ToLong(to), op == BinaryOperator.RangeInclude)
            ?? throw context.Error(operatorSpan, "the range is too long");
    }
}
