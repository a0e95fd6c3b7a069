namespace PressKit.Templating.Parsing;

/// <summary>Reads number literals; a number that does not fit <c>long</c> is a big integer, which this engine leaves out.</summary>
internal static class NumberReader
{
    private const string TooBig = "whole numbers beyond 64 bits are not supported";

    public static object? Read(SourceText source, ref int index, out string? problem, out ParserMessageType type)
    {
        problem = null;
        type = ParserMessageType.Error;
        if (source[index] == '0' && source[index + 1] is 'x' or 'X' or 'b' or 'B')
            return ReadBase(source, ref index, source[index + 1] is 'x' or 'X' ? 16u : 2u, ref problem, ref type);

        var text = new StringBuilder();
        ReadDigits(source, ref index, text);
        var isFloat = source[index] == '.' && source[index + 1] != '.' && !char.IsLetter(source[index + 1]) && source[index + 1] != '_';
        if (isFloat)
        {
            text.Append('.');
            index++;
            ReadDigits(source, ref index, text);
        }

        if (source[index] is 'e' or 'E') ReadExponent(source, ref index, text, isFloat, ref problem);
        return Convert(text.ToString(), ReadSuffix(source, ref index), isFloat, ref problem, ref type);
    }

    private static void ReadDigits(SourceText source, ref int index, StringBuilder text)
    {
        for (; char.IsAsciiDigit(source[index]) || source[index] == '_'; index++)
        {
            if (source[index] != '_') text.Append(source[index]);
        }
    }

    private static void ReadExponent(SourceText source, ref int index, StringBuilder text, bool isFloat, ref string? problem)
    {
        text.Append('e');
        index++;
        if (isFloat && source[index] is '+' or '-') text.Append(source[index++]);
        if (!char.IsAsciiDigit(source[index]))
            problem = "expected digits after the exponent; a negative one needs a decimal point, as in `1.0e-7`";

        ReadDigits(source, ref index, text);
    }

    private static char ReadSuffix(SourceText source, ref int index)
    {
        var suffix = char.ToLowerInvariant(source[index]);
        if (suffix is not ('f' or 'd' or 'm' or 'u') || char.IsLetterOrDigit(source[index + 1]) || source[index + 1] == '_') return '\0';
        index++;
        return suffix;
    }

    private static object? Convert(string text, char suffix, bool isFloat, ref string? problem, ref ParserMessageType type)
    {
        if (problem is not null) return null;
        var culture = CultureInfo.InvariantCulture;
        switch (suffix)
        {
            case 'f' when float.TryParse(text, NumberStyles.Float, culture, out var single):
                return single;
            case 'm' when decimal.TryParse(text, NumberStyles.Float, culture, out var number):
                return number;
            case '\0' or 'd' when (isFloat || suffix == 'd') && double.TryParse(text, NumberStyles.Float, culture, out var real):
                return real;
        }

        if (long.TryParse(text, NumberStyles.AllowExponent, culture, out var whole)) return Runtime.Boxed.Long(whole);
        type = ParserMessageType.Unsupported;
        problem = TooBig;
        return null;
    }

    private static object? ReadBase(SourceText source, ref int index, uint radix, ref string? problem, ref ParserMessageType type)
    {
        ulong value = 0;
        var digits = 0;
        for (index += 2; char.IsAsciiHexDigit(source[index]) || source[index] == '_'; index++)
        {
            if (source[index] == '_') continue;
            var digit = (uint)System.Convert.ToInt32(source[index].ToString(), 16);
            if (digit >= radix)
            {
                problem = $"`{source[index]}` is not a digit of this number";
                break;
            }

            if (value > (ulong)long.MaxValue / radix)
            {
                type = ParserMessageType.Unsupported;
                problem = TooBig;
            }

            value = (value * radix) + digit;
            digits++;
        }

        ReadSuffix(source, ref index);
        problem ??= digits == 0 ? "expected digits after the number's prefix" : null;
        return problem is null ? Runtime.Boxed.Long((long)value) : null;
    }

}
