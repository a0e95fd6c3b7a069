namespace PressKit.Templating.Runtime;

/// <summary>Operators over two lists, and over a list and a number.</summary>
internal static class ListOperators
{
    public static object? Apply(
        TemplateContext context, SourceSpan span, BinaryOperator op, IReadOnlyList<object?> left, IReadOnlyList<object?> right)
    {
        if (op == BinaryOperator.Add)
        {
            context.Limits.CountSteps(span, (long)left.Count + right.Count);
            var joined = new ScriptArray(left);
            joined.AddRange(right);
            return joined;
        }

        if (!BinaryOperators.TryCompare(op, left.Count.CompareTo(right.Count), out var byLength))
            throw Operators.NotDefined(context, span, op, left, right);

        // Lengths decide first; lists of one length must then satisfy the operator in every pair.
        if (left.Count != right.Count) return Boxed.Bool(byLength);
        context.Limits.EnsureStack(span);
        context.Limits.CountSteps(span, left.Count);
        for (var i = 0; i < left.Count; i++)
        {
            if (!ReferenceEquals(Operators.Apply(context, span, op, left[i], right[i]), Boxed.True)) return Boxed.False;
        }

        return Boxed.Bool(left.Count > 0 || byLength);
    }

    public static ScriptArray Repeat(TemplateContext context, SourceSpan span, IReadOnlyList<object?> items, long count)
    {
        count = Math.Clamp(count, 0, int.MaxValue);
        context.Limits.CountSteps(span, Math.Max(count, count * items.Count));
        context.Limits.CheckTextLength(span, count * items.Count);
        var result = new ScriptArray();
        for (var i = 0; i < count && items.Count > 0; i++) result.AddRange(items);

        return result;
    }
}
