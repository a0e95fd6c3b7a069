namespace PressKit.Generator.Importing;

/// <summary>Tells Vietnamese from Indonesian and Malay by its letters: most of its words bear a mark that those never write.</summary>
internal static class VietnameseText
{
    private const int FewestWords = 4;

    /// <summary>Whether a line is Vietnamese; too few words, or a few names among others, do not make it so.</summary>
    public static bool IsMostOf(string text) => IsMostOf([text]);

    public static bool IsMostOf(IEnumerable<string> texts)
    {
        var words = 0;
        var marked = 0;
        foreach (var text in texts)
        {
            foreach (var range in text.AsSpan().Split(' '))
            {
                var word = text.AsSpan(range);
                if (word.IsEmpty || !char.IsLetter(word[0])) continue;
                words++;
                if (HasMark(word)) marked++;
            }
        }

        return words >= FewestWords && marked * 10 >= words * 4;
    }

    internal static bool HasMark(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            // Latin-1 and Extended-A letters, the horned o and u, and the block of letters with two marks.
            if (letter is (>= '\u00C0' and <= '\u01B0') or (>= '\u1EA0' and <= '\u1EF9')) return true;
        }

        return false;
    }
}
