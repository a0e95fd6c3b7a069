namespace PressKit.Generator.Tests.Checks.Values;

/// <summary>The articles of the real kit in both languages, text beside text, and with one value changed at a time.</summary>
public sealed class KitParityTests
{
    // Words that only satisfy a counterpart ("one", "first") are no subject of a change: the reader leaves them open.
    private static readonly (string Word, string Changed)[] Changes =
    [
        ("two", "three"), ("three", "four"), ("four", "five"), ("five", "six"), ("six", "seven"), ("eight", "nine"), ("nine", "ten"),
        ("third", "fourth"), ("fourth", "fifth"), ("fifth", "sixth"), ("decades", "centuries"), ("thousand", "million"), ("One", "Two"), ("one", "two"),
        ("February", "March"), ("August", "September"), ("October", "November"), ("December", "January"),
        ("more than", "almost"), ("at least", "about"), ("almost", "more than"), ("about", "at least"), ("more than ", ""), ("at least ", ""), ("almost ", ""),
    ];

    public static TheoryData<string> Articles => new(ValueParity.Articles);

    [Theory]
    [MemberData(nameof(Articles))]
    public void Texts_state_the_same_values_in_both_languages(string article)
    {
        var (indonesian, english) = (ValueParity.Texts(article, "id"), ValueParity.Texts(article, "en"));
        Assert.Equal(indonesian.Length, english.Length);
        Assert.Empty(indonesian.Zip(english).SelectMany(static (pair, index) => ValueParity.Missing(pair.First, pair.Second).Select(value => $"text {index + 1}: {value}")));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_changed_digit_is_missed_in_the_other_language(string article) => Assert.Empty(Unnoticed(article, ChangeDigits));

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_changed_word_of_a_value_is_missed_in_the_other_language(string article) => Assert.Empty(Unnoticed(article, ChangeWords));

    private static List<string> Unnoticed(string article, Func<string, IEnumerable<string>> change)
    {
        var unnoticed = new List<string>();
        var count = 0;
        foreach (var (indonesian, english) in ValueParity.Texts(article, "id").Zip(ValueParity.Texts(article, "en")))
        {
            foreach (var changed in change(english))
            {
                count++;
                if (ValueParity.Missing(indonesian, changed).Count == 0) unnoticed.Add(changed);
            }
        }

        Assert.NotEqual(0, count);
        return unnoticed;
    }

    private static IEnumerable<string> ChangeDigits(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsAsciiDigit(text[index])) continue;
            for (var other = '0'; other <= '9'; other++)
            {
                if (other != text[index]) yield return string.Concat(text.AsSpan(0, index), [other], text.AsSpan(index + 1));
            }
        }
    }

    private static IEnumerable<string> ChangeWords(string text)
    {
        foreach (var (word, changed) in Changes)
        {
            for (var index = Find(text, word, 0); index >= 0; index = Find(text, word, index + 1))
            {
                if (IsValueWord(text, index, word)) yield return string.Concat(text.AsSpan(0, index), changed, text.AsSpan(index + word.Length));
            }
        }
    }

    private static int Find(string text, string word, int start)
    {
        for (var index = text.IndexOf(word, start, StringComparison.OrdinalIgnoreCase); index >= 0; index = text.IndexOf(word, index + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = index + word.Length;
            if ((index == 0 || !char.IsLetter(text[index - 1])) && (word[^1] == ' ' || end == text.Length || !char.IsLetter(text[end]))) return index;
        }

        return -1;
    }

    // "One of the largest" states no value, and "about" alone qualifies none.
    private static bool IsValueWord(string text, int index, string word)
    {
        var after = text[(index + word.Length)..].TrimStart();
        return word.Trim() is "one" or "One" ? !after.StartsWith("of", StringComparison.Ordinal)
            : word.Trim() is not ("about" or "almost" or "at least" or "more than") || after.Length > 0 && (char.IsAsciiDigit(after[0]) || after.StartsWith("five", StringComparison.Ordinal));
    }
}
