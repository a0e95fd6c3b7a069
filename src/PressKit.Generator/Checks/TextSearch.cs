namespace PressKit.Generator.Checks;

/// <summary>Finds words in texts, whole words only.</summary>
public static class TextSearch
{
    /// <summary>Where the words stand, not inside another word, from an offset on; -1 when they do not.</summary>
    public static int IndexOfWords(string text, string words, int from, StringComparison comparison)
    {
        for (var at = text.IndexOf(words, from, comparison); at >= 0; at = text.IndexOf(words, at + 1, comparison))
        {
            var endsWord = at + words.Length == text.Length || !char.IsLetterOrDigit(text[at + words.Length]);
            if (endsWord && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))) return at;
        }

        return -1;
    }
}
