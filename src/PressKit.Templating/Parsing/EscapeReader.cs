namespace PressKit.Templating.Parsing;

/// <summary>Reads what follows a backslash in a quoted string.</summary>
internal static class EscapeReader
{
    public static bool TryRead(SourceText source, ref int index, StringBuilder text)
    {
        var c = source[index];
        switch (c)
        {
            case '\\' or '\'' or '"':
                text.Append(c);
                break;
            case 'n':
                text.Append('\n');
                break;
            case 'r':
                text.Append('\r');
                break;
            case 't':
                text.Append('\t');
                break;
            case 'b':
                text.Append('\b');
                break;
            case 'f':
                text.Append('\f');
                break;
            case 'v':
                text.Append('\v');
                break;
            case '0':
                text.Append('\0');
                break;
            case '\n':
                break;
            case '\r' when source[index + 1] == '\n':
                index++;
                break;
            case 'u':
                return TryReadCode(source, ref index, 4, text);
            case 'x':
                return TryReadCode(source, ref index, 2, text);
            default:
                return false;
        }

        index++;
        return true;
    }

    private static bool TryReadCode(SourceText source, ref int index, int digits, StringBuilder text)
    {
        if (index + 1 + digits > source.Length
            || !ushort.TryParse(source.Text.AsSpan(index + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return false;
        }

        text.Append((char)code);
        index += 1 + digits;
        return true;
    }
}
