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

        if (left is string || right is string) return ApplyToText(context, span, op, left, right);
        if (left is null || right is null) return null;
        if (Numbers.RankOf(left) != NumberRank.None && Numbers.RankOf(right) != NumberRank.None)
            return Arithmetic.Apply(context, span, op, left, right);

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
        if (op == BinaryOperator.Multiply && left is string repeated && Numbers.IsNumber(right))
            return Repeat(context, span, repeated, Numbers.ToLong(right));

        if (op == BinaryOperator.Multiply && right is string text && Numbers.IsNumber(left))
            return Repeat(context, span, text, Numbers.ToLong(left));

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
        if (op == BinaryOperator.Multiply && leftItems is not null && Numbers.IsNumber(right))
            return Repeat(context, span, leftItems, Numbers.ToLong(right));

        if (op == BinaryOperator.Multiply && rightItems is not null && Numbers.IsNumber(left))
            return Repeat(context, span, rightItems, Numbers.ToLong(left));

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

    private static ScriptArray Repeat(TemplateContext context, SourceSpan span, IReadOnlyList<object?> items, long count)
    {
        count = Math.Clamp(count, 0, int.MaxValue);
        context.Limits.CountSteps(span, Math.Max(count, count * items.Count));
        context.Limits.CheckTextLength(span, count * items.Count);
        var result = new ScriptArray();
        for (var i = 0; i < count && items.Count > 0; i++) result.AddRange(items);
        return result;
    }

    private static string Repeat(TemplateContext context, SourceSpan span, string text, long count)
    {
        if (count <= 0 || text.Length == 0) return "";
        context.Limits.CheckTextLength(span, Math.Min(count, int.MaxValue) * text.Length);
        return new StringBuilder().Insert(0, text, (int)count).ToString();
    }
}
