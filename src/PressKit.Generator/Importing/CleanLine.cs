using System.Globalization;
using System.Text;

namespace PressKit.Generator.Importing;

/// <summary>Brings a line to the form in which lines are compared and written: NFC, single plain spaces, nothing invisible.</summary>
public static class CleanLine
{
    public static string Clean(ReadOnlySpan<char> raw)
    {
        if (IsCleanAscii(raw)) return raw.ToString();
        var cleaned = new StringBuilder(raw.Length);
        var spaceDue = false;
        for (var index = 0; index < raw.Length; index++)
        {
            var character = raw[index];
            if (char.IsWhiteSpace(character) || character == '\u180E')
            {
                spaceDue = cleaned.Length > 0;
                continue;
            }

            if (IsInvisible(character, cleaned)) continue;
            if (spaceDue) cleaned.Append(' ');
            spaceDue = false;
            cleaned.Append(character);
        }

        var text = cleaned.ToString();
        return text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
    }

    // Most lines are, and need no second look at each character.
    private static bool IsCleanAscii(ReadOnlySpan<char> raw) =>
        !raw.ContainsAnyExceptInRange(' ', '~') && !raw.Contains("  ", StringComparison.Ordinal) && raw.Trim(' ').Length == raw.Length;

    private static bool IsInvisible(char character, StringBuilder before) => character switch
    {
        // Within an emoji the joiner is not empty: it makes several signs one.
        '\u200D' => before.Length == 0 || !(char.IsLowSurrogate(before[^1]) || before[^1] == '\uFE0F'),
        '\u00AD' or '\uFFFE' or '\uFFFF' => true,
        _ => char.GetUnicodeCategory(character) is UnicodeCategory.Control || IsZeroWidth(character),
    };

    private static bool IsZeroWidth(char character) =>
        character is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF';
}
