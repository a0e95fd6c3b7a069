using System.Collections.Frozen;

namespace PressKit.Templating.Parsing;

internal static class Keywords
{
    private static readonly FrozenSet<string> Reserved = FrozenSet.ToFrozenSet(
        [
            "if", "else", "end", "for", "in", "case", "when", "while", "break", "continue", "func", "ret", "do",
            "capture", "readonly", "import", "with", "wrap", "tablerow",
        ],
        StringComparer.Ordinal);

    public static bool IsReserved(string word) => Reserved.Contains(word);
}
