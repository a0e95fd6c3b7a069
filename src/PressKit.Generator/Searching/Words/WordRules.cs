using System.Collections.Immutable;

namespace PressKit.Generator.Searching.Words;

/// <summary>What counts as a word and how its spelling is folded, written into the index, so that a query is read as the texts were.</summary>
public static class WordRules
{
    /// <summary>The letters of a folded word that count: bounds the work that a text can ask for.</summary>
    public const int LongestWord = 40;

    // A number with its separators is one word. Apostrophes stand within words, all other punctuation and every symbol between them.
    private const string Separators = "\u0000-&(-/:-@[-`{-\u00AC\u00AE-\u00BF\u00D7\u00F7\u1680\u2000-\u2018\u201A-\u206F\u20A0-\u20CF\u2190-\u2BFF\u2E00-\u2E7F\u3000-\u303F\uFE30-\uFE4F\uFEFF\uFF01-\uFF0F";

    public const string Word = "[0-9]+(?:[.,][0-9]+)+|[^" + Separators + "]+";

    /// <summary>What is replaced in a word that was decomposed (Unicode's NFKD), then put in lower case: its marks, and letters that have no decomposition.</summary>
    public static ImmutableArray<FoldRule> Folds { get; } =
    [
        new("[\u0300-\u036F\u00AD.,'\u2019]+", ""),
        new("[đð]", "d"),
        new("ø", "o"),
        new("ł", "l"),
        new("ı", "i"),
        new("ß", "ss"),
        new("æ", "ae"),
        new("œ", "oe"),
        new("ς", "σ"),
    ];
}

/// <summary>Letters that are written as others.</summary>
public sealed record FoldRule(string Pattern, string Letters);
