using PressKit.Generator.Checks.Values.Text;
using PressKit.Generator.Checks.Values.Words;

namespace PressKit.Generator.Checks.Values.Phrases;

/// <summary>Phrases that look like values and are none.</summary>
internal static class EmptyPhrases
{
    /// <summary>The token after the phrase; the index itself when no such phrase starts here.</summary>
    public static int End(Passage passage, int index)
    {
        var token = passage[index];
        if (token.Kind == TokenKind.Number) return EndOfNumber(passage, index);
        if (token.Kind != TokenKind.Word || token.Term.Role == Role.None) return index;
        if (token.Term.Role == Role.NameMarker && passage.IsKind(index + 1, TokenKind.Number) && passage.Gap(index + 1) == Gap.Space) return index + 2;
        if (token.Term is { Role: Role.Unit, Value: 1 } && IsEmptyOne(passage, index)) return index + 1;
        if (IsRepeated(passage, index)) return index + 2;
        return IsPlace(passage, index) ? index + 1 : index;
    }

    private static int EndOfNumber(Passage passage, int index)
    {
        if (passage[index].Numeral.Form == NumeralForm.None || passage.CharacterBefore(index) is '^') return index + 1;
        if (IsAroundTheClock(passage, index)) return index + 2;
        if (IsHyphenatedName(passage, index)) return index + 1;
        return EndOfChain(passage, index);
    }

    private static bool IsAroundTheClock(Passage passage, int index) =>
        passage.Gap(index + 1) == Gap.Slash
        && passage.IsPlain(index, 24, 24)
        && passage.IsPlain(index + 1, 7, 7)
        && passage[index + 1].Numeral.Digits == 1
        && !DatePhrases.IsNumeric(passage, index);

    // COVID-19 and G-20 are names; mid-2025 and top-10 are not.
    private static bool IsHyphenatedName(Passage passage, int index)
    {
        if (passage.Gap(index) != Gap.Hyphen || index == 0 || passage[index - 1].Kind is TokenKind.Number or TokenKind.Symbol) return false;
        if (passage[index - 1].Kind == TokenKind.Code) return true;
        return passage.Role(index - 1) is not (Role.YearPrefix or Role.OrdinalPrefix or Role.Month or Role.MonthBesideNumber or Role.YearMarker)
            && (passage.IsCapital(index - 1) || passage.Span(index - 1).Length < 3);
    }

    // Three numbers joined by hyphens are a date or a telephone number.
    private static int EndOfChain(Passage passage, int index)
    {
        var end = index + 1;
        while (passage.IsKind(end, TokenKind.Number) && passage.Gap(end) == Gap.Hyphen) end++;
        return end - index >= 3 && !DatePhrases.IsNumeric(passage, index) ? end : index;
    }

    private static bool IsEmptyOne(Passage passage, int index)
    {
        var vocabulary = passage.Vocabulary;
        return index > 0 && passage.Gap(index) == Gap.Space && vocabulary.EmptyOneBefore.Contains(passage.Word(index - 1))
            || passage.Gap(index + 1) == Gap.Space && vocabulary.EmptyOneAfter.Contains(passage.Word(index + 1));
    }

    // satu-satunya, dua-duanya
    private static bool IsRepeated(Passage passage, int index) =>
        passage.Gap(index + 1) == Gap.Hyphen
        && passage.IsKind(index + 1, TokenKind.Word)
        && passage.Span(index + 1).StartsWith(passage.Span(index), StringComparison.OrdinalIgnoreCase);

    private static bool IsPlace(Passage passage, int index) =>
        index > 0
        && passage.IsCapital(index)
        && !passage.IsLinked(index + 1) | !IsNumberRole(passage.Role(index + 1))
        && passage.Vocabulary.Places.Contains(passage.Word(index))
        && passage.Vocabulary.PlacePrepositions.Contains(passage.Word(index - 1));

    private static bool IsNumberRole(Role role) => role is Role.TenSuffix or Role.TeenSuffix or Role.HundredSuffix or Role.Scale;
}
