namespace PressKit.Templating.Parsing;

/// <summary>Reads what follows a backslash in a quoted string.</summary>
internal static class EscapeReader
{
    private const string Letters = "\\'\"nrtbfv0";
    private const string Meanings = "\\'\"\n\r\t\b\f\v\0";

    public static bool TryRead(SourceText source, ref int index, StringBuilder text)
    {
        var c = source[index];
        if (c is 'u' or 'x') return TryReadCode(source, ref index, c == 'u' ? 4 : 2, text);
        if (c == '\r' && source[index + 1] == '\n') index++;
        else if (Letters.IndexOf(c, StringComparison.Ordinal) is var known and >= 0) text.Append(Meanings[known]);
        else if (c != '\n') return false;
        index++;
        return true;
    }

    private static bool TryReadCode(SourceText source, ref int index, int digits, StringBuilder text)
    {
        var isWhole = index + 1 + digits <= source.Length;
        if (!isWhole || !ushort.TryParse(source.Text.AsSpan(index + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return false;

        text.Append((char)code);
        index += 1 + digits;
        return true;
    }
}
