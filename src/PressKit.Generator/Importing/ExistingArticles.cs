using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Importing;

/// <summary>The files that already stand in the articles' folder, and which seed each came from.</summary>
internal sealed class ExistingArticles
{
    private readonly string folder;
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> bySeed = new(StringComparer.Ordinal);

    private ExistingArticles(string folder) => this.folder = folder;

    public static ExistingArticles Find(IFileTree content, string folder)
    {
        var existing = new ExistingArticles(folder);
        foreach (var path in content.List(folder.TrimEnd('/')))
        {
            existing.taken.Add(path);
            if (!path.EndsWith(".md", StringComparison.Ordinal) || content.Read(path) is not { } bytes) continue;
            if (SeedOf(bytes) is { } seed) existing.bySeed.TryAdd(seed, path);
        }

        return existing;
    }

    /// <summary>The file that the seed made before, whatever its name; else a free name, with -2, -3 … where it is taken.</summary>
    public string PathFor(ImportedArticle article)
    {
        if (bySeed.TryGetValue(article.Source.Seed, out var known)) return known;
        var path = $"{folder}{article.Slug}.md";
        for (var number = 2; !taken.Add(path); number++) path = $"{folder}{article.Slug}-{number}.md";
        return path;
    }

    // A file that cannot be read is somebody else's: it only keeps its name.
    private static string? SeedOf(byte[] bytes)
    {
        var unreported = new DiagnosticBag();
        if (FrontMatterBlock.Split(bytes, "", unreported) is not { } block) return null;
        if (YamlFile.ReadMapping(block.Yaml, "", FrontMatterBlock.YamlLine, unreported) is not { } mapping) return null;
        return new MappingReader(mapping, "", unreported).Mapping("source")?.Text("seed")?.Value;
    }
}
