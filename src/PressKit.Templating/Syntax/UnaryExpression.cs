namespace PressKit.Templating.Syntax;

internal enum UnaryOperator
{
    Not,
    Negate,
    Plus,
    Alias,
    Spread,
}

internal sealed class UnaryExpression(SourceSpan span, UnaryOperator op, Expression operand) : Expression(span)
{
    public UnaryOperator Operator => op;

    public override object? Evaluate(TemplateContext context)
    {
        context.Limits.EnsureStack(Span);
        if (op == UnaryOperator.Alias) return operand.EvaluateUncalled(context);
        var value = operand.Evaluate(context);
        return op switch
        {
            UnaryOperator.Not => Boxed.Bool(!Truth.Of(value)),
            UnaryOperator.Spread => value,
            _ => ApplySign(context, value),
        };
    }

    /// <summary>The items a <c>^</c> spreads into a call.</summary>
    public object?[] EvaluateItems(TemplateContext context)
    {
        var value = operand.Evaluate(context);
        if (!Sequences.TryGetList(value, out var list)) return [value];
        context.Limits.CountSteps(Span, list.Count);
        return [.. list];
    }

    private object? ApplySign(TemplateContext context, object? value)
    {
        if (value is string text && NumberParser.TryParse(text, out var parsed)) value = parsed;
        if (value is null or bool || !Numbers.IsNumber(value))
            throw context.Error(Span, $"a sign needs a number, found {TypeNames.Of(value)}");

        return op == UnaryOperator.Plus
            ? value
            : value switch
            {
                double number => -number,
                float number => -number,
                decimal number => -number,
                _ => Arithmetic.Whole(context, Span, BinaryOperator.Subtract, 0, Numbers.ToLong(value)),
            };
    }
}
