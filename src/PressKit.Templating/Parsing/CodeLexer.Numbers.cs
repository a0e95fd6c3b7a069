namespace PressKit.Templating.Parsing;

internal sealed partial class CodeLexer
{
    // The language would make a big integer of it.
    private const string TooBig = "whole numbers beyond 64 bits are not supported";

    private void ReadNumber(int start)
    {
        _text.Clear();
        var value = source[start] == '0' && source[start + 1] is 'x' or 'X' or 'b' or 'B'
            ? ReadBits(start, isHex: source[start + 1] is 'x' or 'X')
            : ReadDecimal(start);
        Add(TokenKind.Literal, start, value);
    }

    private object? ReadDecimal(int start)
    {
        ReadDigits(char.IsAsciiDigit);
        var isFloat = source[_index] == '.' && source[_index + 1] is not ('.' or '_') && !char.IsLetter(source[_index + 1]);
        if (isFloat)
        {
            _text.Append(source[_index++]);
            ReadDigits(char.IsAsciiDigit);
        }

        var hasExponent = true;
        if (source[_index] is 'e' or 'E')
        {
            _text.Append(source[_index++]);
            if (isFloat && source[_index] is '+' or '-') _text.Append(source[_index++]);
            hasExponent = char.IsAsciiDigit(source[_index]);
            ReadDigits(char.IsAsciiDigit);
        }

        var (suffix, text, culture) = (ReadSuffix(), _text.ToString(), CultureInfo.InvariantCulture);
        return suffix switch
        {
            _ when !hasExponent => Refuse(start, "expected digits after the exponent; a negative one needs a decimal point, as in `1.0e-7`"),
            'f' when float.TryParse(text, NumberStyles.Float, culture, out var single) => single,
            'm' when decimal.TryParse(text, NumberStyles.Float, culture, out var number) => number,
            '\0' or 'd' when (isFloat || suffix == 'd') && double.TryParse(text, NumberStyles.Float, culture, out var real) => real,
            _ when long.TryParse(text, NumberStyles.AllowExponent, culture, out var whole) => Boxed.Long(whole),
            _ => Refuse(start, TooBig, ParserMessageType.Unsupported),
        };
    }

    private object? ReadBits(int start, bool isHex)
    {
        _index += 2;
        ReadDigits(char.IsAsciiHexDigit);
        ReadSuffix();
        var digits = _text.ToString();
        if (digits.Length == 0) return Refuse(start, "expected digits after the number's prefix");
        if (!isHex && digits.AsSpan().IndexOfAnyExcept('0', '1') is var wrong and >= 0)
            return Refuse(start, $"`{digits[wrong]}` is not a digit of this number");

        return ulong.TryParse(digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.AllowBinarySpecifier, null, out var value) && value <= long.MaxValue
            ? Boxed.Long((long)value)
            : Refuse(start, TooBig, ParserMessageType.Unsupported);
    }

    private void ReadDigits(Func<char, bool> isDigit)
    {
        for (; isDigit(source[_index]) || source[_index] == '_'; _index++)
        {
            if (source[_index] != '_') _text.Append(source[_index]);
        }
    }

    private char ReadSuffix()
    {
        var suffix = char.ToLowerInvariant(source[_index]);
        if (suffix is not ('f' or 'd' or 'm' or 'u') || char.IsLetterOrDigit(source[_index + 1]) || source[_index + 1] == '_') return '\0';
        _index++;
        return suffix;
    }

    private object? Refuse(int start, string problem, ParserMessageType type = ParserMessageType.Error)
    {
        messages.Add(source.Span(start, _index), problem, type);
        return null;
    }
}
