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
        // A section's own page is named index.
        return name == "index" || !Slug.IsValid(name) ? $"{name}-{Default}" : name;
    }
}
