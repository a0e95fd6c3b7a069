namespace PressKit.Templating.Runtime;

/// <summary>How wide a number is; operands meet at the wider of the two.</summary>
internal enum NumberRank
{
    None,
    Whole,
    Single,
    Double,
    Decimal,
}

internal static class Numbers
{
    public static NumberRank RankOf(object? value) => value switch
    {
        int or long or bool or short or byte or uint or sbyte or ushort => NumberRank.Whole,
        double => NumberRank.Double,
        decimal => NumberRank.Decimal,
        float => NumberRank.Single,
        _ => NumberRank.None,
    };

    public static bool IsNumber([NotNullWhen(true)] object? value) => value is not bool && RankOf(value) != NumberRank.None;

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
