using PressKit.Generator.Checks.Values;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Checks.Values;

/// <summary>The texts of the real kit's article pairs, and the values that one side of a pair demands in vain.</summary>
internal static class ValueParity
{
    public static IEnumerable<string> Articles =>
        Directory.EnumerateFiles(Folder("id"), "*.md").Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    /// <summary>The title, the summary, the captions and the paragraphs of an article, in this order.</summary>
    public static string[] Texts(string article, string language)
    {
        var parts = File.ReadAllText(Path.Combine(Folder(language), article)).Split("---\n", 3);
        var lines = parts[1].Split('\n');
        string[] keys = ["title: ", "summary: ", "  - caption: "];
        return
        [
            .. keys.SelectMany(key => lines.Where(line => line.StartsWith(key, StringComparison.Ordinal)).Select(line => line[key.Length..].Trim('"'))),
            .. parts[2].Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        ];
    }

    public static List<string> Missing(string indonesian, string english)
    {
        var ours = ReadValues.Read(indonesian, "id");
        var theirs = ReadValues.Read(english, "en");
        return [.. Missing(ours, theirs, "en lacks"), .. Missing(theirs, ours, "id lacks")];
    }

    // Every unambiguous value takes one counterpart of its own: first the equal ones, then those that merely satisfy.
    private static IEnumerable<string> Missing(IEnumerable<TextValue> demanding, IEnumerable<TextValue> offered, string label)
    {
        var free = offered.ToList();
        var open = demanding.Where(static value => !value.IsAmbiguous).ToList();
        open.RemoveAll(value => Remove(free, free.FindIndex(other => value.Matches(other) && value.QualifierAgrees(other))));
        open.RemoveAll(value => Remove(free, free.FindIndex(other => value.IsSatisfiedBy(other) && value.QualifierAgrees(other))));
        return open.Select(value => $"{label} {ValueText.Of(value)}");
    }

    private static bool Remove(List<TextValue> values, int index)
    {
        if (index >= 0) values.RemoveAt(index);
        return index >= 0;
    }

    private static string Folder(string language) => Path.Combine(RealKit.Root, "content", language, "articles");
}
