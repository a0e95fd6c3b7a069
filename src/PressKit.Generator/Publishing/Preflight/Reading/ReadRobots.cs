using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Publishing.Preflight.Reading;

/// <summary>Reads the addresses of sitemaps from <c>robots.txt</c> (sitemaps.org, "Specifying the Sitemap location").</summary>
internal static class ReadRobots
{
    private const string Key = "sitemap:";

    public static FileContent Read(string text)
    {
        var urls = new List<FoundUrl>();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (!line.StartsWith(Key, StringComparison.OrdinalIgnoreCase)) continue;
            var value = line[Key.Length..].Trim();
            urls.Add(new FoundUrl(value, TextSpan.At(number, line.IndexOf(value, Key.Length, StringComparison.Ordinal) + 1), UrlUse.Address));
        }

        return new FileContent([.. urls]);
    }
}
