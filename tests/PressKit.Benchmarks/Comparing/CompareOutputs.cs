using System.Net;
using System.Text.RegularExpressions;

namespace PressKit.Benchmarks.Comparing;

/// <summary>Holds the pages of both generators against each other: the same addresses, and the same words on each.</summary>
internal static partial class CompareOutputs
{
    /// <summary>What differs, in words; empty when nothing does.</summary>
    public static List<string> Compare(string presskit, string hugo)
    {
        var (own, other) = (PagesOf(presskit, static address => address), PagesOf(hugo, AddressOf));
        var differences = own.Keys.Except(other.Keys).Select(static address => $"Hugo lacks {address}").ToList();
        differences.AddRange(other.Keys.Except(own.Keys).Select(static address => $"PressKit lacks {address}"));
        foreach (var (address, file) in own)
        {
            if (!other.TryGetValue(address, out var otherFile)) continue;
            var (words, otherWords) = (WordsOf(file), WordsOf(otherFile).Replace("/id/articles/", "/id/artikel/", StringComparison.Ordinal));
            if (words == otherWords) continue;
            var at = words.Zip(otherWords).TakeWhile(static pair => pair.First == pair.Second).Count();
            differences.Add($"{address} differs: '{Around(words, at)}' and '{Around(otherWords, at)}'");
        }

        return differences;
    }

    private static SortedDictionary<string, string> PagesOf(string site, Func<string, string?> addressOf)
    {
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var language in new[] { "id", "en" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(site, language), "*", SearchOption.AllDirectories))
            {
                if (Path.GetExtension(file) is ".html" or ".xml" && addressOf(Path.GetRelativePath(site, file)) is { } address) pages[address] = file;
            }
        }

        return pages;
    }

    // Hugo's own way of naming the same pages; it makes a redirect for the first page of each list, and a sitemap in each language.
    private static string? AddressOf(string file)
    {
        if (file.EndsWith("/page/1.html", StringComparison.Ordinal) || file.EndsWith("/sitemap.xml", StringComparison.Ordinal)) return null;
        var match = List().Match(file);
        if (!match.Success) return file.Replace("id/articles/", "id/artikel/", StringComparison.Ordinal);
        var folder = match.Groups["folder"].Value.Replace("id/articles", "id/artikel", StringComparison.Ordinal).Replace("id/tags", "id/tag", StringComparison.Ordinal);
        return match.Groups["number"].Success ? $"{folder}/page-{match.Groups["number"].Value}.html" : $"{folder}/index.html";
    }

    private static string WordsOf(string file) =>
        Space().Replace(WebUtility.HtmlDecode(Markup().Replace(File.ReadAllText(file), " ")), " ").Trim();

    private static string Around(string words, int at) => words.Substring(Math.Max(0, at - 20), Math.Min(60, words.Length - Math.Max(0, at - 20)));

    [GeneratedRegex(@"^(?<folder>(?:id|en)/(?:articles|tags(?:/[^/]+)?))(?:/index|/page/(?<number>\d+))?\.html$")]
    private static partial Regex List();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Markup();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
