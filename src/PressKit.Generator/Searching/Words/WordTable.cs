using System.Collections.Concurrent;
using PressKit.Generator.Searching.Stemming;

namespace PressKit.Generator.Searching.Words;

/// <summary>The words that a language's texts have shown so far: each is folded and reduced once. Used by many threads.</summary>
public sealed class WordTable
{
    private readonly StemWords _stems;
    private readonly HashSet<string> _ignored;
    private readonly ConcurrentDictionary<string, Word> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Word?> _spellings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Word?>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public WordTable(StemRules rules)
    {
        _stems = new StemWords(rules);
        _ignored = new HashSet<string>(rules.Ignored.Split(' '), StringComparer.Ordinal);
        _bySpan = _spellings.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The words of a text, in order.</summary>
    public List<Word> Read(string text)
    {
        var words = new List<Word>();
        foreach (var match in ReadWords.In(text))
        {
            var spelling = text.AsSpan(match.Index, match.Length);
            if (!_bySpan.TryGetValue(spelling, out var word)) _spellings[spelling.ToString()] = word = Make(spelling.ToString());
            if (word is not null) words.Add(word);
        }

        return words;
    }

    /// <summary>The word of a folded spelling.</summary>
    public Word OfFolded(string folded) => _words.GetOrAdd(folded, static (folded, own) => new Word(folded, own._stems.Reduce(folded), own._ignored.Contains(folded)), this);

    private Word? Make(string spelling)
    {
        var folded = ReadWords.Fold(spelling);
        return folded.Length == 0 ? null : OfFolded(folded);
    }
}
