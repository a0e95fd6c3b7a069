using System.Text.RegularExpressions;

namespace PressKit.Generator.Importing;

/// <summary>Writes a line of text as a YAML scalar: plain where no reader could mistake it, in quotation marks otherwise.</summary>
public static partial class YamlText
{
    public static string Write(string text)
    {
        if (IsPlain(text)) return text;
        if (!text.AsSpan().ContainsAny('"', '\\')) return $"\"{text}\"";
        return $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    private static bool IsPlain(string text) =>
        text.Length > 0
        && (char.IsLetter(text[0]) || char.IsAsciiDigit(text[0]))
        && text[^1] is not (':' or ' ')
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !Reserved().IsMatch(text);

    // Words and numbers that some reader of YAML takes for something else than text.
    [GeneratedRegex(
        @"^(?:true|false|yes|no|on|off|y|n|null|nan|inf|[\d\s.,:eE+_-]+|0[xo][0-9a-f]+)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Reserved();
}
