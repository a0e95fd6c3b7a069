using System.Numerics;

namespace PressKit.Templating.Runtime;

/// <summary>Operators over two numbers, which meet at the wider of their types; whole numbers grow to 64 bits and no further.</summary>
internal static class Arithmetic
{
    public static object? Apply(TemplateContext context, SourceSpan span, BinaryOperator op, object left, object right)
    {
        if (left is bool && right is bool && op is not (BinaryOperator.Equal or BinaryOperator.NotEqual))
            throw Operators.NotDefined(context, span, op, left, right);

        try
        {
            return (left, right) switch
            {
                (decimal, _) or (_, decimal) => Real(op, Numbers.ToDecimal(left), Numbers.ToDecimal(right)),
                (double, _) or (_, double) => Real(op, Numbers.ToDouble(left), Numbers.ToDouble(right)),
                (float, _) or (_, float) => Real(op, (float)Numbers.ToDouble(left), (float)Numbers.ToDouble(right)),
                _ => Whole(context, span, op, Numbers.ToLong(left), Numbers.ToLong(right)),
            } ?? throw Operators.NotDefined(context, span, op, left, right);
        }
        catch (Exception e) when (e is DivideByZeroException or OverflowException)
        {
            throw context.Error(span, e is DivideByZeroException ? "division by zero" : "the result is too large for a decimal");
        }
    }

    public static object? Whole(TemplateContext context, SourceSpan span, BinaryOperator op, long left, long right)
    {
        if (BinaryOperators.TryCompare(op, left.CompareTo(right), out var result)) return Boxed.Bool(result);
        if (right == 0 && op is BinaryOperator.DivideWhole or BinaryOperator.Modulo) throw context.Error(span, "division by zero");
        try
        {
            return op switch
            {
                BinaryOperator.Add => Boxed.Long(checked(left + right)),
                BinaryOperator.Subtract => Boxed.Long(checked(left - right)),
                BinaryOperator.Multiply => Boxed.Long(checked(left * right)),
                BinaryOperator.Divide => (double)left / right,
                BinaryOperator.DivideWhole => Boxed.Long(checked(left / right)),
                BinaryOperator.Modulo => right == -1 ? Boxed.Int(0) : Boxed.Long(left % right),
                BinaryOperator.ShiftLeft when right is >= 0 and < 63 => Boxed.Long(checked(left * (1L << (int)right))),
                BinaryOperator.ShiftRight when right is >= 0 and < 64 => Boxed.Long(left >> (int)right),
                BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight =>
                    throw context.Unsupported(span, "shifts by this many bits are not supported"),
                _ => null,
            };
        }
        catch (OverflowException)
        {
            throw context.Unsupported(span, "whole numbers beyond 64 bits are not supported");
        }
    }

    // Compared by the operators, not by order: NaN differs from everything.
    private static object? Real<T>(BinaryOperator op, T left, T right)
        where T : IFloatingPoint<T> => op switch
        {
            BinaryOperator.Add => left + right,
            BinaryOperator.Subtract => left - right,
            BinaryOperator.Multiply => left * right,
            BinaryOperator.Divide => left / right,
            BinaryOperator.DivideWhole => T.Round(left / right),
            BinaryOperator.Modulo => left % right,
            BinaryOperator.Equal => Boxed.Bool(left == right),
            BinaryOperator.NotEqual => Boxed.Bool(left != right),
            BinaryOperator.Less => Boxed.Bool(left < right),
            BinaryOperator.LessOrEqual => Boxed.Bool(left <= right),
            BinaryOperator.Greater => Boxed.Bool(left > right),
            BinaryOperator.GreaterOrEqual => Boxed.Bool(left >= right),
            _ => null,
        };
}
