using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PressKit.Generator.Checks.Values.Words;

/// <summary>The words and number forms of one language.</summary>
internal sealed record Vocabulary
{
    /// <summary>A language of which only digits are read.</summary>
    public static Vocabulary DigitsOnly { get; } = new() { Terms = Index([]), Qualifiers = IndexQualifiers([]) };

    public required FrozenDictionary<string, Term> Terms { get; init; }

    /// <summary>The phrases that qualify the number after them, by their last word, the longest first.</summary>
    public required FrozenDictionary<string, ImmutableArray<QualifierPhrase>> Qualifiers { get; init; }

    /// <summary>The separator of groups of three digits; null where both separators are accepted.</summary>
    public char? GroupSeparator { get; init; }

    /// <summary>Whether the grammar is Indonesian: ordinals by prefix, "setengah" after its number, the hour before "sore".</summary>
    public bool IsIndonesian { get; init; }

    /// <summary>Whether the grammar is English: a month may stand before its day, a scale without a number.</summary>
    public bool IsEnglish { get; init; }

    /// <summary>Words that leave a scale after them without a value: several (hundred).</summary>
    public FrozenSet<string> Uncounted { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Words before the "one" that make it no number: salah (satu), no (one).</summary>
    public FrozenSet<string> EmptyOneBefore { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Words that make the "one" before them no number: (one) of.</summary>
    public FrozenSet<string> EmptyOneAfter { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Units of time, before which "over" can mean "during".</summary>
    public FrozenSet<string> Durations { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Words after which "about" names a topic.</summary>
    public FrozenSet<string> TopicWords { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Words that follow "more" or "lebih" after a number when it compares instead of qualifying.</summary>
    public FrozenSet<string> Comparatives { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Words after which a capitalised number word is a place: di Lima.</summary>
    public FrozenSet<string> PlacePrepositions { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Number words that are also names of places.</summary>
    public FrozenSet<string> Places { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Countries that tell a dollar from the American one.</summary>
    public FrozenDictionary<string, string> Dollars { get; init; } = FrozenDictionary<string, string>.Empty;

    public static Vocabulary Of(string language) => language switch
    {
        "id" => IndonesianWords.Vocabulary,
        "en" => EnglishWords.Vocabulary,
        _ => DigitsOnly,
    };

    public static FrozenDictionary<string, Term> Index(Dictionary<string, Term> terms) => terms.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static FrozenDictionary<string, ImmutableArray<QualifierPhrase>> IndexQualifiers(IEnumerable<QualifierPhrase> phrases) =>
        phrases
            .GroupBy(static phrase => phrase.Words[^1], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                static group => group.Key,
                static group => group.OrderByDescending(static phrase => phrase.Words.Length).ToImmutableArray(),
                StringComparer.OrdinalIgnoreCase);

    public static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
