using System.Collections.Concurrent;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Checks;

/// <summary>The plain words of the articles that data entries cite, each in the edition that is no translation.</summary>
public sealed class EvidenceTable
{
    private readonly HashSet<string> _cited;
    private readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);

    public EvidenceTable(SitePlan plan)
    {
        var data = plan.Kit.Data;
        _cited = data.Facts.SelectMany(static fact => fact.Moments).SelectMany(static moment => moment.Sources)
            .Concat(data.Timeline.SelectMany(static entry => entry.Sources))
            .Select(static evidence => evidence.Article.Value)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>True for an article whose words are needed.</summary>
    public bool Cites(string article) => _cited.Contains(article);

    /// <summary>Keeps the words of a cited article; called from many threads.</summary>
    public void Record(EditionContent edition, SiteConfig config)
    {
        foreach (var language in config.Languages)
        {
            if (edition.DocumentIn(language) is not { FrontMatter.TranslationOf: null } document || !_cited.Contains(document.Key)) continue;
            _texts[document.Key] = PlainWords.Of(string.Join('\n', edition.BodyIn(language).Blocks.Select(static block => block.Text)));
            return;
        }
    }

    /// <summary>The article's words, or null when it is not published.</summary>
    public string? TextOf(string article) => _texts.GetValueOrDefault(article);
}
