using System.Collections.Immutable;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Planning;

/// <summary>The articles of each section and language, newest first, undated last, without those that were withdrawn.</summary>
public sealed class SectionLists
{
    // By the section's folder, then by the rank of the language.
    private readonly Dictionary<string, ImmutableArray<PlannedPage>[]> _lists = new(StringComparer.Ordinal);

    /// <param name="articles">Those of each section and language in the order of their ranks.</param>
    internal SectionLists(SiteConfig config, IEnumerable<PlannedPage> articles)
    {
        var listed = articles.Where(static page => page.Rank >= 0).ToArray();
        foreach (var section in config.Sections)
        {
            var lists = _lists[section.Folder] = new ImmutableArray<PlannedPage>[config.Languages.Length];
            foreach (var language in config.Languages) lists[language.Index] = [.. listed.Where(page => page.Language == language && page.Section == section)];
        }
    }

    public ImmutableArray<PlannedPage> this[Section section, Language language] => _lists[section.Folder][language.Index];
}
