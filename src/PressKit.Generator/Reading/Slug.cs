using System.Globalization;
using System.Text;

namespace PressKit.Generator.Reading;

/// <summary>The readable part of an address: lower-case ASCII letters, digits and single hyphens.</summary>
public static class Slug
{
    private const int Longest = 100;

    /// <summary>True for what can be part of an address and the name of a file on every system.</summary>
    public static bool IsValid(string text) =>
        text.Length is > 0 and <= Longest
        && !IsDevice(text)
        && text[0] != '-'
        && text[^1] != '-'
        && HasOnlyPlainLetters(text)
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

    /// <summary>The valid slug nearest to a text; empty when the text has no letter or digit.</summary>
    public static string Suggest(string text)
    {
        var slug = From(text);
        if (slug.Length > Longest) slug = slug[..Longest].TrimEnd('-');
        return IsDevice(slug) ? slug + "-x" : slug;
    }

    private static bool HasOnlyPlainLetters(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterLower(character) && !char.IsAsciiDigit(character) && character != '-') return false;
        }

        return true;
    }

    // Windows opens a device under these names, whatever ending follows (learn.microsoft.com, "Naming Files, Paths, and Namespaces").
    private static bool IsDevice(string name) =>
        name is "con" or "prn" or "aux" or "nul" or ['c', 'o', 'm', >= '0' and <= '9'] or ['l', 'p', 't', >= '0' and <= '9'];
}
