namespace PressKit.Generator.Checks.Values.Phrases;

/// <summary>Reads the Roman numerals from II to XXXIX; a single letter may be an initial or a pronoun.</summary>
internal static class RomanNumeral
{
    /// <summary>The value; zero for anything else.</summary>
    public static int Value(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 7 || word.ContainsAnyExcept('I', 'V', 'X')) return 0;
        var value = 0;
        for (var index = 0; index < word.Length; index++)
        {
            var digit = Digit(word[index]);
            value += index + 1 < word.Length && digit < Digit(word[index + 1]) ? -digit : digit;
        }

        return value < 40 ? value : 0;
    }

    private static int Digit(char letter) => letter switch
    {
        'I' => 1,
        'V' => 5,
        _ => 10,
    };
}
