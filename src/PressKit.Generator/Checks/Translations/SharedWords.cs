using System.Collections.Immutable;
using PressKit.Generator.Markdown;

namespace PressKit.Generator.Checks.Translations;

/// <summary>
/// The words that a text and its translation both use as they are: names, acronyms, loan words. They need no dictionary and show which
/// sentence translates which.
/// </summary>
public sealed class SharedWords
{
    private const int ShortestWord = 4;

    private readonly HashSet<string> _shared;

    public SharedWords(ImmutableArray<TextBlock> source, ImmutableArray<TextBlock> translation)
    {
        _shared = AllOf(source);
        _shared.IntersectWith(AllOf(translation));
    }

    /// <summary>The shared words of a text in order, in small letters.</summary>
    public List<string> In(string text)
    {
        var found = new List<string>();
        foreach (var word in Split(text))
        {
            if (_shared.Contains(word)) found.Add(word);
        }

        return found;
    }

    private static HashSet<string> AllOf(ImmutableArray<TextBlock> blocks) =>
        blocks.SelectMany(static block => Split(block.Text)).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Split(string text)
    {
        var start = 0;
        for (var end = 0; end <= text.Length; end++)
        {
            if (end < text.Length && char.IsLetter(text[end])) continue;
            var isAcronym = end - start >= 2 && text.AsSpan(start, end - start).IndexOfAnyExceptInRange('A', 'Z') < 0;
            if (end - start >= ShortestWord || isAcronym) yield return text[start..end].ToLowerInvariant();
            start = end + 1;
        }
    }
}
