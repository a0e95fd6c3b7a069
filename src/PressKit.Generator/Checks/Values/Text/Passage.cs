using PressKit.Generator.Checks.Values.Words;

namespace PressKit.Generator.Checks.Values.Text;

/// <summary>A text as its tokens; every question about a token that does not exist is answered with nothing.</summary>
internal sealed class Passage(string text, Vocabulary vocabulary)
{
    private readonly List<Token> _tokens = new ReadTokens(text, vocabulary).Read();

    public Vocabulary Vocabulary => vocabulary;

    public int Count => _tokens.Count;

    public Token this[int index] => _tokens[index];

    public Role Role(int index) => IsKind(index, TokenKind.Word) ? _tokens[index].Term.Role : Words.Role.None;

    public bool IsRole(int index, Role role) => Role(index) == role;

    public bool IsKind(int index, TokenKind kind) => index >= 0 && index < _tokens.Count && _tokens[index].Kind == kind;

    public bool IsNumber(int index) => IsKind(index, TokenKind.Number) && _tokens[index].Numeral.Form != NumeralForm.None;

    /// <summary>Whether a number of digits only stands here, within the limits.</summary>
    public bool IsPlain(int index, int least, int most) =>
        IsNumber(index) && _tokens[index].Numeral is { Form: NumeralForm.Plain } numeral && numeral.Amount >= least && numeral.Amount <= most;

    /// <summary>Whether four digits that can be a year stand here.</summary>
    public bool IsYear(int index) => IsPlain(index, 1400, 2199) && _tokens[index].Numeral.Digits == 4;

    public bool IsMonth(int index) => Role(index) is Words.Role.Month or Words.Role.MonthBesideNumber && char.IsUpper(text[_tokens[index].Start]);

    public Gap Gap(int index) => index < _tokens.Count ? _tokens[index].Gap : Text.Gap.Other;

    /// <summary>Whether only white space, a hyphen or nothing parts the token from the one before.</summary>
    public bool IsLinked(int index) => Gap(index) is Text.Gap.None or Text.Gap.Space or Text.Gap.Hyphen;

    public bool IsTouching(int index) => Gap(index) is Text.Gap.None or Text.Gap.Space;

    public bool IsSymbol(int index, char symbol) => IsKind(index, TokenKind.Symbol) && text[_tokens[index].Start] == symbol;

    public bool Is(int index, string word) => IsKind(index, TokenKind.Word) && Span(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    public ReadOnlySpan<char> Span(int index) => text.AsSpan(_tokens[index].Start, _tokens[index].End - _tokens[index].Start);

    public string Word(int index) => IsKind(index, TokenKind.Word) ? Span(index).ToString() : "";

    public char CharacterBefore(int index) => _tokens[index].Start > 0 ? text[_tokens[index].Start - 1] : '\0';

    public bool IsCapital(int index) => char.IsUpper(text[_tokens[index].Start]);
}
