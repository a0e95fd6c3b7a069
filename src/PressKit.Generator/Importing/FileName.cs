using PressKit.Generator.Reading;

namespace PressKit.Generator.Importing;

/// <summary>Names an article's file after its title; the name is a slug, so that no title steers a path.</summary>
public static class FileName
{
    private const int Limit = 60;
    private const string Default = "article";

    /// <summary>At most 60 characters, cut between words, without extension; "article" when no letter of the title can be folded.</summary>
    public static string From(string title)
    {
        var name = Slug.From(title);
        if (name.Length > Limit)
        {
            var end = name.LastIndexOf('-', Limit);
            name = name[..(end > 0 ? end : Limit)];
        }

        if (name.Length == 0) return Default;
        return IsReserved(name) ? $"{name}-{Default}" : name;
    }

    // A section's own page is named index; the others are devices on Windows.
    private static bool IsReserved(string name) =>
        name is "index" or "con" or "prn" or "aux" or "nul"
        || (name.Length == 4 && name[..3] is "com" or "lpt" && char.IsAsciiDigit(name[3]));
}
