namespace PressKit.Templating.Parsing;

internal enum TokenKind
{
    Text, CodeEnter, CodeExit, NewLine, End,
    Identifier, Local, Literal, Operator,
    InterpolationStart, InterpolationText, HoleEnd, InterpolationEnd,
}

/// <summary>
/// One token. <c>Value</c> is a literal's value, the word of a name or operator, and for <c>CodeEnter</c> the indentation of the line,
/// empty when something else precedes the code.
/// </summary>
internal readonly record struct Token(TokenKind Kind, SourceSpan Span, object? Value = null, bool SpaceBefore = false)
{
    public string Text => Value as string ?? "";
    public bool EndsStatement => Kind is TokenKind.NewLine or TokenKind.CodeExit or TokenKind.End or TokenKind.HoleEnd || Is(";");

    public bool Is(string symbol) => Kind == TokenKind.Operator && Text == symbol;

    public bool IsWord(string word) => Kind == TokenKind.Identifier && Text == word;

    public string Describe() => Kind switch
    {
        TokenKind.CodeEnter => "`{{`",
        TokenKind.CodeExit => "`}}`",
        TokenKind.NewLine => "the end of the line",
        TokenKind.Text => "text",
        TokenKind.End => "the end of the template",
        TokenKind.Literal => "a literal",
        TokenKind.InterpolationStart => "an interpolated string",
        TokenKind.HoleEnd => "`}`",
        _ => $"`{Text}`",
    };
}

internal static class Keywords
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "if", "else", "end", "for", "in", "case", "when", "while", "break", "continue", "func", "ret", "do", "capture", "readonly", "import",
        "with", "wrap", "tablerow",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Reserved.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsReserved(string word) => Reserved.Contains(word);

    /// <summary>A word as a string, without a new one for each keyword.</summary>
    public static string ToWord(ReadOnlySpan<char> word) => BySpan.TryGetValue(word, out var keyword) ? keyword : word.ToString();
}
