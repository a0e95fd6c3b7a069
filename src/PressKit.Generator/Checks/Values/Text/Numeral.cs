namespace PressKit.Generator.Checks.Values.Text;

internal enum NumeralForm
{
    /// <summary>No number: 2.0.1, 1.2.3.4.</summary>
    None,

    /// <summary>Digits only.</summary>
    Plain,
    Grouped,
    Decimal,

    /// <summary>A decimal with the separator of another language, or a time with a full stop.</summary>
    Foreign,

    /// <summary>Hours and minutes with a colon.</summary>
    Clock,
}

/// <summary>A number in digits. The minutes since midnight are -1 where the digits can be no time.</summary>
internal readonly record struct Numeral(NumeralForm Form, decimal Amount, int Digits, int Minutes)
{
    // More digits are an account or article number, and would overflow when multiplied.
    private const int MostDigits = 24;

    /// <summary>Reads digits with their separators; where the language tells no group separator, three digits after one are a group.</summary>
    public static Numeral Read(ReadOnlySpan<char> digits, char? groupSeparator)
    {
        var shape = Shape.Of(digits);
        if (shape.Digits > MostDigits) return default;
        var minutes = Clock(digits);
        if (shape.Colons > 0) return new Numeral(minutes < 0 ? NumeralForm.None : NumeralForm.Clock, 0, shape.Digits, minutes);
        if (shape.Separators == 0) return new Numeral(NumeralForm.Plain, Value(digits, digits.Length), shape.Digits, minutes);

        var separator = groupSeparator ?? (shape.LastGroup == 3 ? shape.Last : shape.Last == '.' ? ',' : '.');
        var last = digits.LastIndexOf(shape.Last);
        if (shape.Last != separator)
        {
            var whole = digits[..last];
            return IsGrouped(whole, separator) ? new Numeral(NumeralForm.Decimal, Value(digits, last), shape.Digits, minutes) : default;
        }

        if (IsGrouped(digits, separator)) return new Numeral(NumeralForm.Grouped, Value(digits, digits.Length), shape.Digits, -1);
        return shape.Separators == 1 ? new Numeral(NumeralForm.Foreign, Value(digits, last), shape.Digits, minutes) : default;
    }

    private static bool IsGrouped(ReadOnlySpan<char> digits, char separator)
    {
        var first = digits.IndexOfAnyExceptInRange('0', '9');
        if (first < 0) return true;
        if (first > 3 || digits[0] == '0') return false;
        for (var index = first; index < digits.Length; index += 4)
        {
            if (digits[index] != separator || index + 4 > digits.Length) return false;
            if (digits.Slice(index + 1, 3).ContainsAnyExceptInRange('0', '9')) return false;
        }

        return true;
    }

    private static decimal Value(ReadOnlySpan<char> digits, int point)
    {
        var amount = 0m;
        var scale = 1m;
        for (var index = 0; index < digits.Length; index++)
        {
            if (!char.IsAsciiDigit(digits[index])) continue;
            amount = amount * 10 + (digits[index] - '0');
            if (index > point) scale *= 10;
        }

        return amount / scale;
    }

    private static int Clock(ReadOnlySpan<char> digits)
    {
        var separator = digits.IndexOfAnyExceptInRange('0', '9');
        if (separator is not (1 or 2) || digits.Length != separator + 3 || digits[separator] is not (':' or '.')) return -1;
        var hour = (int)Value(digits[..separator], separator);
        var minute = (int)Value(digits[(separator + 1)..], 2);
        return hour <= 24 && minute < 60 && digits[separator + 2] is >= '0' and <= '9' ? hour * 60 + minute : -1;
    }

    private readonly record struct Shape(int Digits, int Separators, int Colons, char Last, int LastGroup)
    {
        public static Shape Of(ReadOnlySpan<char> digits)
        {
            int count = 0, separators = 0, colons = 0, group = 0;
            var last = '\0';
            foreach (var character in digits)
            {
                group++;
                if (char.IsAsciiDigit(character))
                {
                    count++;
                    continue;
                }

                separators++;
                group = 0;
                last = character;
                if (character == ':') colons++;
            }

            return new Shape(count, separators, colons, last, group);
        }
    }
}
