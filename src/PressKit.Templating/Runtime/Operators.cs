namespace PressKit.Templating.Runtime;

/// <summary>Binary operators over any pair of values: decides by type, strings first, then null, numbers, dates and collections.</summary>
internal static class Operators
{
    public static object? Apply(TemplateContext context, SourceSpan span, BinaryOperator op, object? left, object? right)
    {
        if (left is int a && right is int b) return Arithmetic.Whole(context, span, op, a, b);

        // Before text, because the reference finds no string equal to `empty`, not even the empty one.
        if ((left is EmptyValue || right is EmptyValue) && op is BinaryOperator.Equal or BinaryOperator.NotEqual)
            return Boxed.Bool(IsEmpty(left is EmptyValue ? right : left) == (op == BinaryOperator.Equal));

        if ((left is null || right is null) && BinaryOperators.IsComparison(op))
            return Boxed.Bool(left == right ? op == BinaryOperator.Equal : op == BinaryOperator.NotEqual);

        if (op == BinaryOperator.Multiply && left is not null && right is not null && Repeat(context, span, left, right) is { } repeated)
            return repeated;

        if (left is string || right is string) return ApplyToText(context, span, op, left, right);
        if (left is null || right is null) return null;
        if (Numbers.CountsAsNumber(left) && Numbers.CountsAsNumber(right)) return Arithmetic.Apply(context, span, op, left, right);
        return left is DateTime || right is DateTime
            ? ApplyToDates(context, span, op, left, right)
            : ApplyToOthers(context, span, op, left, right);
    }

    public static bool AreEqual(TemplateContext context, SourceSpan span, object? left, object? right) =>
        ReferenceEquals(Apply(context, span, BinaryOperator.Equal, left, right), Boxed.True);

    public static ScriptRuntimeException NotDefined(TemplateContext context, SourceSpan span, BinaryOperator op, object? left, object? right) =>
        context.Error(span, $"`{BinaryOperators.Symbol(op)}` is not defined for {TypeNames.Of(left)} and {TypeNames.Of(right)}");

    private static bool IsEmpty(object? value) =>
        value is EmptyValue || (value is not string && Members.TryGet(value, "empty?", out var empty) && ReferenceEquals(empty, Boxed.True));

    private static object? ApplyToText(TemplateContext context, SourceSpan span, BinaryOperator op, object? left, object? right)
    {
        var (head, tail) = (context.ObjectToString(left), context.ObjectToString(right));
        if (BinaryOperators.TryCompare(op, string.CompareOrdinal(head, tail), out var result)) return Boxed.Bool(result);
        if (op != BinaryOperator.Add) throw NotDefined(context, span, op, left, right);
        context.Limits.CheckTextLength(span, (long)head.Length + tail.Length);
        return head + tail;
    }

    private static object? ApplyToDates(TemplateContext context, SourceSpan span, BinaryOperator op, object left, object right)
    {
        switch (left, right, op)
        {
            case (DateTime a, DateTime b, BinaryOperator.Subtract):
                return a - b;
            case (DateTime a, TimeSpan b, BinaryOperator.Add or BinaryOperator.Subtract):
                var ticks = (Int128)a.Ticks + (op == BinaryOperator.Add ? b.Ticks : -(Int128)b.Ticks);
                return ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks
                    ? throw context.Error(span, "the date would lie outside the years 1 to 9999")
                    : new DateTime((long)ticks, a.Kind);
            case (DateTime a, DateTime b, _) when BinaryOperators.TryCompare(op, a.CompareTo(b), out var result):
                return Boxed.Bool(result);
            case (_, _, BinaryOperator.Equal or BinaryOperator.NotEqual):
                return Boxed.Bool(op == BinaryOperator.NotEqual);
            default:
                throw NotDefined(context, span, op, left, right);
        }
    }

    private static object? ApplyToOthers(TemplateContext context, SourceSpan span, BinaryOperator op, object left, object right)
    {
        var (leftItems, rightItems) = (Sequences.ListOf(left), Sequences.ListOf(right));
        if (leftItems is not null && rightItems is not null) return ApplyToLists(context, span, op, leftItems, rightItems);
        return op is BinaryOperator.Equal or BinaryOperator.NotEqual && left is not TimeSpan
            ? Boxed.Bool(left.Equals(right) == (op == BinaryOperator.Equal))
            : throw NotDefined(context, span, op, left, right);
    }

    private static object? ApplyToLists(
        TemplateContext context, SourceSpan span, BinaryOperator op, IReadOnlyList<object?> left, IReadOnlyList<object?> right)
    {
        if (op == BinaryOperator.Add)
        {
            context.Limits.CountSteps(span, (long)left.Count + right.Count);
            return new ScriptArray([.. left, .. right]);
        }

        if (!BinaryOperators.TryCompare(op, left.Count.CompareTo(right.Count), out var byLength))
            throw NotDefined(context, span, op, left, right);

        // Lengths decide first; lists of one length must then satisfy the operator in every pair.
        if (left.Count != right.Count || left.Count == 0) return Boxed.Bool(byLength);
        context.Limits.EnsureStack(span);
        context.Limits.CountSteps(span, left.Count);
        for (var i = 0; i < left.Count; i++)
        {
            if (!ReferenceEquals(Apply(context, span, op, left[i], right[i]), Boxed.True)) return Boxed.False;
        }

        return Boxed.True;
    }

    /// <summary>A text or a list times a number, in either order; null for anything else.</summary>
    private static object? Repeat(TemplateContext context, SourceSpan span, object left, object right)
    {
        var (value, times) = Numbers.IsNumber(right) ? (left, right) : (right, left);
        if (!Numbers.IsNumber(times)) return null;
        var count = Math.Clamp(Numbers.ToLong(times), 0, int.MaxValue);
        if (value is string text)
        {
            context.Limits.CheckTextLength(span, count * text.Length);
            return new StringBuilder().Insert(0, text, (int)count).ToString();
        }

        if (Sequences.ListOf(value) is not { } items) return null;
        context.Limits.CountSteps(span, Math.Max(count, count * items.Count));
        context.Limits.CheckTextLength(span, count * items.Count);
        return new ScriptArray(Enumerable.Repeat(items, items.Count == 0 ? 0 : (int)count).SelectMany(static items => items));
    }
}
