namespace PressKit.Templating.Functions;

/// <summary>The builtin object <c>math</c>.</summary>
internal static class MathFunctions
{
    public static ScriptObject Create()
    {
        var table = new FunctionTable("math");
        table.Add("abs", "value", (in BuiltinCall call) => Round(call, Math.Abs, Math.Abs));
        table.Add("ceil", "value", (in BuiltinCall call) => Round(call, Math.Ceiling, Math.Ceiling));
        table.Add("floor", "value", (in BuiltinCall call) => Round(call, Math.Floor, Math.Floor));
        table.Add("round", "value precision?", (in BuiltinCall call) =>
        {
            var digits = call.Int(1);
            return digits is < 0 or > 15
                ? throw call.Error("the precision must lie between 0 and 15")
                : Round(call, number => Math.Round(number, digits), number => Math.Round(number, digits));
        });
        table.Add("plus", "value with", (in BuiltinCall call) => Apply(call, BinaryOperator.Add));
        table.Add("minus", "value with", (in BuiltinCall call) => Apply(call, BinaryOperator.Subtract));
        table.Add("times", "value with", (in BuiltinCall call) => Apply(call, BinaryOperator.Multiply));
        table.Add("modulo", "value with", (in BuiltinCall call) => Apply(call, BinaryOperator.Modulo));
        table.Add("divided_by", "value divisor", (in BuiltinCall call) => Divide(call));
        table.Add("is_number", "value", (in BuiltinCall call) => Boxed.Bool(Numbers.IsNumber(call[0])));
        table.Add("format", "value format culture?", (in BuiltinCall call) => ObjectFunctions.Format(call));
        table.AddUnsupported("random", "uuid");
        return table.Members;
    }

    private static object? Apply(in BuiltinCall call, BinaryOperator op) => Operators.Apply(call.Context, call.Span, op, call[0], call[1]);

    private static object? Round(in BuiltinCall call, Func<double, double> real, Func<decimal, decimal> exact) => call[0] switch
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
    private static object? Divide(in BuiltinCall call)
    {
        var result = Apply(call, BinaryOperator.Divide);
        return result is double quotient && call[1] is int or long && double.IsFinite(quotient)
            ? Boxed.Long((long)Math.Floor(quotient))
            : result;
    }
}
