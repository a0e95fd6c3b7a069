namespace PressKit.Generator.Importing;

/// <summary>Tells a line that can be a headline: short, one statement, and without a final stop.</summary>
internal static class HeadlineText
{
    private const int Longest = 200;
    private const int MostSentences = 2;

    public static bool IsOne(string text) =>
        text.Length is > 0 and <= Longest && !EndsLikeParagraph(text) && Sentences.Count(text) <= MostSentences && text.Any(char.IsLetter);

    /// <summary>Whether a line with a final stop can be one all the same, where a lead follows it.</summary>
    public static bool CouldBeWithStop(string text) => text.Length <= Longest && Sentences.Count(text) == 1;

    // Headlines may ask or exclaim; a full stop, an ellipsis or a colon at the end makes a paragraph.
    private static bool EndsLikeParagraph(string text)
    {
        var bare = text.TrimEnd(' ', '"', '”', '’', '\'', '»', ')', ']');
        return Sentences.IsOpen(text) || bare.EndsWith('.') || bare.EndsWith('…');
    }
}
