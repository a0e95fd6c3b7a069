namespace PressKit.Templating.Runtime;

/// <summary>Binary operators over any pair of values: decides by type, strings first, then null, collections, dates and numbers.</summary>
internal static class Operators
{
    public static object? Apply(TemplateContext context, SourceSpan span, BinaryOperator op, object? left, object? right)
    {
        if (left is int a && right is int b) return Arithmetic.Whole(context, span, op, a, b);

        // Before text, because the reference finds no string equal to `empty`, not even the empty one.
        if ((left is EmptyValue || right is EmptyValue) && op is BinaryOperator.Equal or BinaryOperator.NotEqual)
            return Boxed.Bool(IsEmpty(left is EmptyValue ? right : left) == (op == BinaryOperator.Equal));

        if (left is string || right is string) return ApplyToText(context, span, op, left, right);
        if (left is null || right is null)
        {
            return op switch
            {
                BinaryOperator.Equal => Boxed.Bool(left is null && right is null),
                BinaryOperator.NotEqual => Boxed.Bool(left is not null || right is not null),
                BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => Boxed.False,
                _ => null,
            };
        }

        if (Numbers.RankOf(left) != NumberRank.None && Numbers.RankOf(right) != NumberRank.None)
            return Arithmetic.Apply(context, span, op, left, right);

        if (left is DateTime || right is DateTime) return ApplyToDates(context, span, op, left, right);
        return ApplyToOthers(context, span, op, left, right);
    }

    public static bool AreEqual(TemplateContext context, SourceSpan span, object? left, object? right) =>
        ReferenceEquals(Apply(context, span, BinaryOperator.Equal, left, right), Boxed.True);

    public static ScriptRuntimeException NotDefined(TemplateContext context, SourceSpan span, BinaryOperator op, object? left, object? right) =>
        context.Error(span, $"`{BinaryOperators.Symbol(op)}` is not defined for {TypeNames.Of(left)} and {TypeNames.Of(right)}");

    private static object? ApplyToText(TemplateContext context, SourceSpan span, BinaryOperator op, object? left, object? right)
    {
        switch (op)
        {
            case BinaryOperator.Add:
                var (head, tail) = (context.ObjectToString(left), context.ObjectToString(right));
                context.Limits.CheckTextLength(span, (long)head.Length + tail.Length);
                return head + tail;
            case BinaryOperator.Multiply when left is string text && Numbers.IsNumber(right):
                return Repeat(context, span, text, Numbers.ToLong(right));
            case BinaryOperator.Multiply when right is string text && Numbers.IsNumber(left):
                return Repeat(context, span, text, Numbers.ToLong(left));
            case BinaryOperator.Equal or BinaryOperator.NotEqual when left is null || right is null:
                return Boxed.Bool(op == BinaryOperator.NotEqual);
            case BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual
                when left is null || right is null:
                return Boxed.False;
        }

        var order = string.CompareOrdinal(context.ObjectToString(left), context.ObjectToString(right));
        return BinaryOperators.TryCompare(op, order, out var result)
            ? Boxed.Bool(result)
            : throw NotDefined(context, span, op, left, right);
    }

    private static string Repeat(TemplateContext context, SourceSpan span, string text, long count)
    {
        if (count <= 0 || text.Length == 0) return "";
        context.Limits.CheckTextLength(span, Math.Min(count, int.MaxValue) * text.Length);
        return new System.Text.StringBuilder().Insert(0, text, (int)count).ToString();
    }

    private static bool IsEmpty(object? value) =>
        value is EmptyValue
        || (value is not (null or string) && Members.TryGet(value, "empty?", out var empty) && ReferenceEquals(empty, Boxed.True));

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
        var leftIsList = Sequences.TryGetList(left, out var leftItems);
        var rightIsList = Sequences.TryGetList(right, out var rightItems);
        if (leftIsList && rightIsList) return ListOperators.Apply(context, span, op, leftItems, rightItems);
        if (op == BinaryOperator.Multiply && (leftIsList ? Numbers.IsNumber(right) : rightIsList && Numbers.IsNumber(left)))
            return ListOperators.Repeat(context, span, leftIsList ? leftItems : rightItems, Numbers.ToLong(leftIsList ? right : left));

        return op switch
        {
            BinaryOperator.Equal when left is not TimeSpan => Boxed.Bool(ReferenceEquals(left, right) || left.Equals(right)),
            BinaryOperator.NotEqual when left is not TimeSpan => Boxed.Bool(!ReferenceEquals(left, right) && !left.Equals(right)),
            _ => throw NotDefined(context, span, op, left, right),
        };
    }
}
