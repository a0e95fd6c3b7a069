namespace PressKit.Templating.Functions;

/// <summary>The builtin object <c>math</c>.</summary>
internal static class MathFunctions
{
    public static ScriptObject Create() => new FunctionTable("math", "random", "uuid")
    {
        { "abs", "value", call => Change(call, Math.Abs, Math.Abs) },
        { "ceil", "value", call => Change(call, Math.Ceiling, Math.Ceiling) },
        { "floor", "value", call => Change(call, Math.Floor, Math.Floor) },
        { "round", "value precision?", Round },
        { "plus", "value with", call => Apply(call, BinaryOperator.Add) },
        { "minus", "value with", call => Apply(call, BinaryOperator.Subtract) },
        { "times", "value with", call => Apply(call, BinaryOperator.Multiply) },
        { "modulo", "value with", call => Apply(call, BinaryOperator.Modulo) },
        { "divided_by", "value divisor", Divide },
        { "is_number", "value", call => Boxed.Bool(Numbers.IsNumber(call[0])) },
        { "format", "value format culture?", ObjectFunctions.Format },
    }.Build();

    private static object? Apply(BuiltinCall call, BinaryOperator op) => Operators.Apply(call.Context, call.Span, op, call[0], call[1]);

    private static object? Round(BuiltinCall call)
    {
        var digits = call.Int(1);
        return digits is < 0 or > 15
            ? throw call.Error("the precision must lie between 0 and 15")
            : Change(call, number => Math.Round(number, digits), number => Math.Round(number, digits));
    }

    private static object? Change(BuiltinCall call, Func<double, double> real, Func<decimal, decimal> exact) => call[0] switch
    {
        null => null,
        int number => Boxed.Long((long)exact(number)),
        long number => Boxed.Long((long)exact(number)),
        decimal number => exact(number),
        float number => (float)real(number),
        double number => real(number),
        var value => throw call.Error($"expected a number, found {TypeNames.Of(value)}"),
    };

    /// <summary>A whole divisor gives a whole result, rounded down.</summary>
    private static object? Divide(BuiltinCall call) =>
        Apply(call, BinaryOperator.Divide) is var result && result is double quotient && call[1] is int or long && double.IsFinite(quotient)
            ? Boxed.Long((long)Math.Floor(quotient))
            : result;
}
