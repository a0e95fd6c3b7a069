using System.Buffers;
using System.Text;

namespace PressKit.Generator.Diagnostics;

/// <summary>
/// Text of a kit on its way to a terminal, a log or an editor: what would move the cursor, end the line, turn the direction or hide
/// is shown as a picture, so that nobody's text can pass for the tool's.
/// </summary>
public static class VisibleText
{
    private const char Unknown = '\uFFFD';

    // Controls, separators of lines, and all that sets the direction but the marks that right-to-left texts need.
    private static readonly SearchValues<char> Hidden = SearchValues.Create(
        [.. From('\0', '\u001F'), .. From('\u007F', '\u009F'), .. From('\u2028', '\u202E'), .. From('\u2066', '\u2069')]);

    // Halves of a character that stand alone are found among these.
    private static readonly SearchValues<char> Surrogates = SearchValues.Create([.. From('\uD800', '\uDFFF')]);

    /// <summary>The text with U+2400 to U+241F in the place of C0 controls, U+2421 of DEL and U+FFFD of any other.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Hidden) && !text.AsSpan().ContainsAny(Surrogates)) return text;
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) visible.Append(PictureOf(rune));
        return visible.ToString();
    }

    private static string PictureOf(Rune rune) => rune.Value switch
    {
        < ' ' => ((char)('\u2400' + rune.Value)).ToString(),
        '\u007F' => "\u2421",
        <= char.MaxValue when Hidden.Contains((char)rune.Value) => Unknown.ToString(),
        _ => rune.ToString(),
    };

    private static char[] From(char first, char last)
    {
        var letters = new char[last - first + 1];
        for (var index = 0; index < letters.Length; index++) letters[index] = (char)(first + index);
        return letters;
    }
}
