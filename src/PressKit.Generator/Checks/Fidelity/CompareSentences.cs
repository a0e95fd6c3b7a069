using System.Collections.Immutable;

namespace PressKit.Generator.Checks.Fidelity;

/// <summary>A sentence that the seed does not have.</summary>
/// <param name="Nearest">The seed's sentence that it seems to have taken the place of; null when none is like it.</param>
internal sealed record ChangedSentence(ArticleSentence Sentence, string? Nearest);

/// <summary>A sentence of the seed that the article does not have.</summary>
/// <param name="After">The sentence it followed; null when it was the first.</param>
internal sealed record LostSentence(string Text, ArticleSentence? After);

internal sealed record SentenceDifferences(ImmutableArray<ChangedSentence> Changed, ImmutableArray<LostSentence> Lost);

/// <summary>
/// Holds an article's sentences against its seed's, each as often as it is printed; their order may change. A changed sentence
/// is told beside the lost one that is most like it, and that one is not told again.
/// </summary>
internal static class CompareSentences
{
    private const double LeastLikeness = 0.3;

    // Each changed sentence is held against each that was lost. A text with more of both is another text: that is told, and not what
    // each sentence may have been.
    private const long MostComparisons = 1_000_000;

    /// <param name="standsInSeed">Whether a sentence stands elsewhere in the seed, such as a caption put into the text.</param>
    public static SentenceDifferences Compare(
        ImmutableArray<ArticleSentence> article,
        ImmutableArray<SeedSentence> seed,
        IEnumerable<string> summary,
        Func<string, bool> standsInSeed)
    {
        var own = CountsOf(article.Select(static sentence => sentence.Text));
        var inSummary = summary.ToHashSet(StringComparer.Ordinal);
        var lost = new List<LostSentence>();
        ArticleSentence? after = null;
        var byText = new Dictionary<string, ArticleSentence>(StringComparer.Ordinal);
        foreach (var sentence in article) byText.TryAdd(sentence.Text, sentence);
        foreach (var sentence in seed)
        {
            if (Take(own, sentence.Text)) after = byText[sentence.Text];
            else if (!sentence.IsLead || !inSummary.Contains(sentence.Text)) lost.Add(new LostSentence(sentence.Text, after));
        }

        var known = CountsOf(seed.Select(static sentence => sentence.Text));
        var unknown = article.Where(sentence => !Take(known, sentence.Text)).ToArray();
        var isAnother = (long)unknown.Length * Math.Max(lost.Count, unknown.Length) > MostComparisons;
        var foreign = isAnother ? unknown : [.. unknown.Where(sentence => !standsInSeed(sentence.Text))];
        if (foreign.Length == 0) return new SentenceDifferences([], [.. lost]);

        var changed = ImmutableArray.CreateBuilder<ChangedSentence>(foreign.Length);
        foreach (var sentence in foreign) changed.Add(new ChangedSentence(sentence, isAnother ? null : TakeNearest(sentence.Text, lost)));
        return new SentenceDifferences(changed.DrainToImmutable(), [.. lost]);
    }

    private static string? TakeNearest(string text, List<LostSentence> lost)
    {
        var words = WordsOf(text);
        LostSentence? nearest = null;
        var best = LeastLikeness;
        foreach (var candidate in lost)
        {
            var likeness = LikenessOf(words, WordsOf(candidate.Text));
            if (likeness < best || (likeness == best && nearest is not null)) continue;
            best = likeness;
            nearest = candidate;
        }

        if (nearest is null) return null;
        lost.Remove(nearest);
        return nearest.Text;
    }

    // The share of words that both have, counted against all that either has.
    private static double LikenessOf(HashSet<string> first, HashSet<string> second)
    {
        var common = first.Count(second.Contains);
        return (double)common / (first.Count + second.Count - common);
    }

    private static HashSet<string> WordsOf(string text) => text.Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, int> CountsOf(IEnumerable<string> sentences)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in sentences) counts[sentence] = counts.GetValueOrDefault(sentence) + 1;
        return counts;
    }

    private static bool Take(Dictionary<string, int> counts, string sentence)
    {
        if (!counts.TryGetValue(sentence, out var count) || count == 0) return false;
        counts[sentence] = count - 1;
        return true;
    }
}
