namespace PressKit.Templating.Runtime;

internal static class NumberParser
{
    /// <summary>Reads a number written as a literal would be, blanks around it allowed.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out object? value)
    {
        if (long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var whole))
        {
            value = Boxed.Long(whole);
            return true;
        }

        value = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? real : null;
        return value is not null;
    }
}
