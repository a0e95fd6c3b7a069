using System.Globalization;
using System.Text;

namespace PressKit.Generator.Importing;

/// <summary>Makes the name of a file from a title: small ASCII letters and digits with hyphens, so that no title steers a path.</summary>
public static class Slug
{
    private const int Limit = 60;
    private const string Empty = "article";

    /// <summary>At most 60 characters, cut between words; "article" when the title has no letter that can be folded.</summary>
    public static string From(string title)
    {
        var slug = new StringBuilder(title.Length);
        foreach (var character in title.Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark) continue;
            var folded = character is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(character);
            if (char.IsAsciiLetterOrDigit(folded)) slug.Append(folded);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return Cut(slug.ToString().TrimEnd('-'));
    }

    private static string Cut(string slug)
    {
        if (slug.Length > Limit)
        {
            var end = slug.LastIndexOf('-', Limit);
            slug = slug[..(end > 0 ? end : Limit)];
        }

        // Names that stand for a section's page, or for a device on Windows.
        var isReserved = slug is "index" or "con" or "prn" or "aux" or "nul" || (slug.Length == 4 && slug[..3] is "com" or "lpt" && char.IsAsciiDigit(slug[^1]));
        if (isReserved) return slug + "-" + Empty;
        return slug.Length == 0 ? Empty : slug;
    }
}
