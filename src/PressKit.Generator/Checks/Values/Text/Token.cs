using PressKit.Generator.Checks.Values.Words;

namespace PressKit.Generator.Checks.Values.Text;

internal enum TokenKind
{
    Word,
    Number,

    /// <summary>A currency sign, a percent sign, a plus or a tilde.</summary>
    Symbol,

    /// <summary>Letters and digits that are a name: G20, H1N1.</summary>
    Code,
}

/// <summary>A stretch of text that can take part in a value; the term is a word's, the numeral a number's.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End, Gap Gap, Term Term, Numeral Numeral);
