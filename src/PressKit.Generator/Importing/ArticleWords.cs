using PressKit.Generator.Reading;

namespace PressKit.Generator.Importing;

/// <summary>The words of an article and its pairs of neighbours, folded: a headline shares them, a site's motto hardly does.</summary>
internal sealed class ArticleWords
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> pairs = [];

    public void Add(string text)
    {
        var folded = Fold(text);
        for (var index = 0; index < folded.Length; index++)
        {
            _words.Add(folded[index]);
            if (index > 0) pairs.Add((folded[index - 1], folded[index]));
        }
    }

    /// <summary>How much of a line the article repeats, from 0 to 1: the mean for its words and its pairs.</summary>
    public double ShareOf(string text)
    {
        var folded = Fold(text);
        if (folded.Length < 2) return folded.Length == 1 && _words.Contains(folded[0]) ? 1 : 0;
        var knownWords = folded.Count(_words.Contains);
        var knownPairs = Enumerable.Range(1, folded.Length - 1).Count(index => pairs.Contains((folded[index - 1], folded[index])));
        return ((double)knownWords / folded.Length / 2) + ((double)knownPairs / (folded.Length - 1) / 2);
    }

    private static string[] Fold(string text) => Slug.From(text).Split('-', StringSplitOptions.RemoveEmptyEntries);
}
