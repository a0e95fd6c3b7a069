namespace PressKit.Templating.Runtime;

internal static class Numbers
{
    public static bool IsNumber([NotNullWhen(true)] object? value) =>
        value is int or double or long or decimal or float or short or byte or uint or sbyte or ushort;

    /// <summary>Whether operators take the value for a number: a boolean counts as 0 or 1.</summary>
    public static bool CountsAsNumber([NotNullWhen(true)] object? value) => value is bool || IsNumber(value);

    /// <summary>Reads a number written as a literal would be, blanks around it allowed.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out object? value)
    {
        value = long.TryParse(text, CultureInfo.InvariantCulture, out var whole) ? Boxed.Long(whole)
            : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? real
            : null;
        return value is not null;
    }

    /// <summary>The nearest whole number; what lies beyond 64 bits becomes their end, and NaN zero.</summary>
    public static long ToLong(object value) => value switch
    {
        int number => number,
        double or float => (long)Math.Round(ToDouble(value)),
        decimal number => (long)Math.Round(Math.Clamp(number, long.MinValue, long.MaxValue)),
        _ => Convert.ToInt64(value, CultureInfo.InvariantCulture),
    };

    public static double ToDouble(object value) => Convert.ToDouble(value, CultureInfo.InvariantCulture);

    public static decimal ToDecimal(object value) => Convert.ToDecimal(value, CultureInfo.InvariantCulture);
}
