namespace PressKit.Templating.Syntax;

internal enum UnaryOperator { Not, Negate, Plus, Alias, Spread }

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
        if (Sequences.ListOf(value) is not { } list) return [value];
        context.Limits.CountSteps(Span, list.Count);
        return [.. list];
    }

    private object? ApplySign(TemplateContext context, object? value)
    {
        if (value is string text && Numbers.TryParse(text, out var parsed)) value = parsed;
        if (!Numbers.IsNumber(value)) throw context.Error(Span, $"a sign needs a number, found {TypeNames.Of(value)}");
        return op == UnaryOperator.Plus ? value : Operators.Apply(context, Span, BinaryOperator.Multiply, value, Boxed.Int(-1));
    }
}

internal sealed class BinaryExpression(SourceSpan span, SourceSpan operatorSpan, BinaryOperator op, Expression left, Expression right)
    : Expression(span)
{
    public override object? Evaluate(TemplateContext context)
    {
        context.Limits.EnsureStack(Span);
        var first = left.Evaluate(context);
        return op switch
        {
            BinaryOperator.And => Boxed.Bool(Truth.Of(first) && Truth.Of(right.Evaluate(context))),
            BinaryOperator.Or => Boxed.Bool(Truth.Of(first) || Truth.Of(right.Evaluate(context))),
            BinaryOperator.Coalesce => first ?? right.Evaluate(context),
            BinaryOperator.CoalesceNot => first is null ? null : right.Evaluate(context),
            BinaryOperator.RangeInclude or BinaryOperator.RangeExclude => CreateRange(context, first, right.Evaluate(context)),
            _ => Operators.Apply(context, operatorSpan, op, first, right.Evaluate(context)),
        };
    }

    private ScriptRange CreateRange(TemplateContext context, object? from, object? to)
    {
        if (from is not (int or long) || to is not (int or long))
            throw context.Error(operatorSpan, $"a range needs whole numbers, found {TypeNames.Of(from)} and {TypeNames.Of(to)}");

        return ScriptRange.Create(Numbers.ToLong(from), Numbers.ToLong(to), op == BinaryOperator.RangeInclude)
            ?? throw context.Error(operatorSpan, "the range is too long");
    }
}

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
