namespace PressKit.Templating.Parsing;

internal static class Keywords
{
    private static readonly FrozenSet<string> Reserved = FrozenSet.ToFrozenSet(
        [
            "if", "else", "end", "for", "in", "case", "when", "while", "break", "continue", "func", "ret", "do",
            "capture", "readonly", "import", "with", "wrap", "tablerow",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Reserved.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsReserved(string word) => Reserved.Contains(word);

    /// <summary>A word as a string, without a new one for each keyword.</summary>
    public static string ToWord(ReadOnlySpan<char> word) => BySpan.TryGetValue(word, out var keyword) ? keyword : word.ToString();
}
