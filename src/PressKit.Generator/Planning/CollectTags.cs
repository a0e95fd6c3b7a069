using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Planning;

/// <summary>Collects the tags of the articles that stand in lists, for each language.</summary>
internal static class CollectTags
{
    /// <summary>By the rank of the language: each tag under every spelling that articles give it.</summary>
    public static ImmutableArray<IReadOnlyDictionary<string, TagList>> Collect(SiteConfig config, IReadOnlyCollection<PlannedPage> articles, DiagnosticBag diagnostics) =>
        [.. config.Languages.Select(language => config.Tags is null ? new Dictionary<string, TagList>() : Collect(config.Tags, language, articles, diagnostics))];

    private static Dictionary<string, TagList> Collect(TagLists tags, Language language, IReadOnlyCollection<PlannedPage> articles, DiagnosticBag diagnostics)
    {
        var slugs = new Dictionary<string, string>(StringComparer.Ordinal);
        var carriers = new Dictionary<string, Carriers>(StringComparer.Ordinal);
        // Of several sections too, newest first.
        foreach (var page in articles.Where(page => page.Language == language && page.Rank >= 0).OrderByDescending(static page => page.Document!.FrontMatter.Date, ContentDate.ByInstant))
        {
            foreach (var tag in page.Document!.FrontMatter.Tags)
            {
                if (!slugs.TryGetValue(tag.Value, out var slug)) slugs[tag.Value] = slug = Slug.From(tag.Value);
                if (slug.Length == 0)
                {
                    Report("write it with letters and digits of the Latin alphabet");
                    continue;
                }

                if (!Slug.IsValid(slug))
                {
                    Report($"as '{Slug.Suggest(slug)}' it can");
                    continue;
                }

                if (!carriers.TryGetValue(slug, out var carried)) carriers[slug] = carried = new Carriers(tag.Value, []);
                if (carried.Articles.Count == 0 || !ReferenceEquals(carried.Articles[^1], page)) carried.Articles.Add(page);

                void Report(string fix) => diagnostics.Add(Rules.InvalidValue, new Place(page.Document.Path, tag.Span), $"the tag '{tag.Value}' cannot be part of an address", fix);
            }
        }

        var lists = new Dictionary<string, TagList>(StringComparer.Ordinal);
        foreach (var (slug, carried) in carriers) lists[slug] = new TagList(carried.Name, slug, SiteAddress.TagIndex(tags, slug, language), [.. carried.Articles]);
        var spellings = new Dictionary<string, TagList>(StringComparer.Ordinal);
        foreach (var (spelling, slug) in slugs)
        {
            if (lists.TryGetValue(slug, out var list)) spellings[spelling] = list;
        }

        return spellings;
    }

    private sealed record Carriers(string Name, List<PlannedPage> Articles);
}
