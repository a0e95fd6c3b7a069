namespace PressKit.Templating.Parsing;

/// <summary>The escapes of quoted strings.</summary>
internal static class Escapes
{
    private const string Letters = "\\\"nrtbfv0'";
    private const string Meanings = "\\\"\n\r\t\b\f\v\0";

    /// <summary>Reads what follows a backslash; false when it is no escape.</summary>
    public static bool TryRead(SourceText source, ref int index, StringBuilder text)
    {
        var c = source[index];
        if (c is 'u' or 'x') return TryReadCode(source, ref index, c == 'u' ? 4 : 2, text);
        if (c == '\r' && source[index + 1] == '\n') index++;
        else if (Letters.IndexOf(c, StringComparison.Ordinal) is var known and >= 0) text.Append(known < Meanings.Length ? Meanings[known] : c);
        else if (c != '\n') return false;
        index++;
        return true;
    }

    /// <summary>Text as it would stand between double quotes.</summary>
    public static string Write(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var known = Meanings.IndexOf(c, StringComparison.Ordinal);
            _ = known < 0 ? builder.Append(c) : builder.Append('\\').Append(Letters[known]);
        }

        return builder.ToString();
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
