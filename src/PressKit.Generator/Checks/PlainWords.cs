using System.Text;

namespace PressKit.Generator.Checks;

/// <summary>
/// The form in which texts are compared word for word: Unicode composed, white space folded, quotation marks and dashes of one
/// kind, no space before punctuation.
/// </summary>
public static class PlainWords
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormC))
        {
            var folded = Fold(character);
            if (folded == '\0') continue;
            if (folded == ' ' && (plain.Length == 0 || plain[^1] == ' ')) continue;
            if (folded is '.' or ',' or ';' or ':' or '!' or '?' or ')' && plain.Length > 0 && plain[^1] == ' ') plain.Length--;
            plain.Append(folded);
        }

        return plain.ToString().TrimEnd();
    }

    private static char Fold(char character) => character switch
    {
        '“' or '”' or '„' or '«' or '»' => '"',
        '‘' or '’' => '\'',
        '–' or '—' or '‑' => '-',
        '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => '\0',
        _ when char.IsWhiteSpace(character) => ' ',
        _ => character,
    };
}
