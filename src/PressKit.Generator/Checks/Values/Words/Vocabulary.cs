namespace PressKit.Generator.Checks.Values.Words;

/// <summary>The words and number forms of one language.</summary>
internal sealed record Vocabulary
{
    /// <summary>A language of which only digits are read.</summary>
    public static Vocabulary DigitsOnly { get; } = new() { Terms = [], Qualifiers = IndexQualifiers([]) };

    public required Dictionary<string, Term> Terms { get; init; }

    /// <summary>The phrases that qualify the number after them, by their last word, the longest first.</summary>
    public required Dictionary<string, QualifierPhrase[]> Qualifiers { get; init; }

    /// <summary>The separator of groups of three digits; null where both separators are accepted.</summary>
    public char? GroupSeparator { get; init; }

    /// <summary>Whether the grammar is Indonesian: ordinals by prefix, "setengah" after its number, the hour before "sore".</summary>
    public bool IsIndonesian { get; init; }

    /// <summary>Whether the grammar is English: a month may stand before its day, a scale without a number.</summary>
    public bool IsEnglish { get; init; }

    /// <summary>Words that leave a scale after them without a value: several (hundred).</summary>
    public HashSet<string> Uncounted { get; init; } = [];

    /// <summary>Words before the "one" that make it no number: salah (satu), no (one).</summary>
    public HashSet<string> EmptyOneBefore { get; init; } = [];

    /// <summary>Words that make the "one" before them no number: (one) of.</summary>
    public HashSet<string> EmptyOneAfter { get; init; } = [];

    /// <summary>Units of time, before which "over" can mean "during".</summary>
    public HashSet<string> Durations { get; init; } = [];

    /// <summary>Words after which "about" names a topic.</summary>
    public HashSet<string> TopicWords { get; init; } = [];

    /// <summary>Words that follow "more" or "lebih" after a number when it compares instead of qualifying.</summary>
    public HashSet<string> Comparatives { get; init; } = [];

    /// <summary>Words after which a capitalised number word is a place: di Lima.</summary>
    public HashSet<string> PlacePrepositions { get; init; } = [];

    /// <summary>Number words that are also names of places.</summary>
    public HashSet<string> Places { get; init; } = [];

    /// <summary>Countries that tell a dollar from the American one.</summary>
    public Dictionary<string, string> Dollars { get; init; } = [];

    public static Vocabulary Of(string language) => language switch
    {
        "id" => IndonesianWords.Vocabulary,
        "en" => EnglishWords.Vocabulary,
        _ => DigitsOnly,
    };

    public static Dictionary<string, QualifierPhrase[]> IndexQualifiers(IEnumerable<QualifierPhrase> phrases) =>
        phrases
            .GroupBy(static phrase => phrase.Words[^1], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                static group => group.Key,
                static group => group.OrderByDescending(static phrase => phrase.Words.Length).ToArray(),
                StringComparer.OrdinalIgnoreCase);

    public static HashSet<string> Set(params string[] words) => new(words, StringComparer.OrdinalIgnoreCase);
}
