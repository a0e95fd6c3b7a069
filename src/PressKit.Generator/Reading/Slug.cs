using System.Globalization;
using System.Text;

namespace PressKit.Generator.Reading;

/// <summary>The readable part of an address: lower-case ASCII letters, digits and single hyphens.</summary>
public static class Slug
{
    public static bool IsValid(string text) =>
        text.Length is > 0 and <= 100
        && text[0] != '-'
        && text[^1] != '-'
        && text.All(static character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-')
        && !text.Contains("--", StringComparison.Ordinal);

    /// <summary>A slug from any text: diacritics folded, everything else a hyphen. Empty when the text has no letter or digit.</summary>
    public static string From(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            // Vietnamese đ has no decomposition.
            var folded = character is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(character);
            if (char.IsAsciiLetterOrDigit(folded)) slug.Append(folded);
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
