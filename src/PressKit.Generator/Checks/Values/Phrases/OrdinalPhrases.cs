using PressKit.Generator.Checks.Values.Text;
using PressKit.Generator.Checks.Values.Words;

namespace PressKit.Generator.Checks.Values.Phrases;

/// <summary>Reads ordinals: ke-80, kedua, peringkat 16, abad ke-21, 80th, eightieth.</summary>
internal static class OrdinalPhrases
{
    public static int Read(Passage passage, int index, ValueList values)
    {
        if (passage.IsRole(index, Role.OrdinalPrefix)) return ReadPrefixed(passage, index, values);
        if (passage.IsNumber(index)) return ReadDigits(passage, index, values);
        return passage[index].Kind == TokenKind.Word ? ReadSpelled(passage, index, values) : index;
    }

    // "Ke 80" may be "to 80", and "ke-2" written with a hyphen is never anything else.
    private static int ReadPrefixed(Passage passage, int index, ValueList values)
    {
        var gap = passage.Gap(index + 1);
        if (gap is not (Gap.Hyphen or Gap.Space) || !passage.IsNumber(index + 1) && gap == Gap.Space) return index;
        if (NumberPhrases.Read(passage, index + 1) is not { } quantity || !decimal.IsInteger(quantity.Amount)) return index;
        values.Add(ValueKind.Ordinal, quantity.Amount, index, quantity.End, isAmbiguous: gap == Gap.Space || quantity.Amount == 1 || quantity.IsSpelled);
        return AfterSpan(passage, quantity.End);
    }

    private static int ReadDigits(Passage passage, int index, ValueList values)
    {
        if (!passage.IsPlain(index, 0, int.MaxValue)) return index;
        var amount = passage[index].Numeral.Amount;
        if (passage.IsRole(index + 1, Role.OrdinalSuffix) && passage.Gap(index + 1) == Gap.None)
        {
            values.Add(ValueKind.Ordinal, amount, index, index + 2, isAmbiguous: amount == 1);
            return AfterSpan(passage, index + 2);
        }

        if (!IsRanked(passage, index)) return index;
        values.Add(ValueKind.Ordinal, amount, index, index + 1, isAmbiguous: amount == 1);
        return index + 1;
    }

    private static int ReadSpelled(Passage passage, int index, ValueList values)
    {
        if (RomanNumeral.Value(passage.Span(index)) is > 0 and var roman)
        {
            values.Add(ValueKind.Ordinal, roman, index, index + 1, isAmbiguous: true);
            return index + 1;
        }

        if (NumberPhrases.Read(passage, index) is not { IsOrdinal: true } quantity) return index;
        // Indonesian "ketiga" is "the three" as well as "third"; English "first" and "second" are said too loosely to demand anything.
        var isAmbiguous = quantity.Amount <= 2 || passage.Vocabulary.IsIndonesian;
        values.Add(ValueKind.Ordinal, quantity.Amount, index, quantity.End, isAmbiguous);
        return AfterSpan(passage, quantity.End);
    }

    private static bool IsRanked(Passage passage, int index)
    {
        if (passage.Gap(index) != Gap.Space) return false;
        var before = passage.Is(index - 1, "nomor") || passage.Is(index - 1, "number") ? index - 2 : index - 1;
        return passage.IsRole(before, Role.Rank) || passage.Is(before, "abad") && before == index - 1;
    }

    // The century of "21st century" is no span of its own.
    private static int AfterSpan(Passage passage, int end) => passage.IsRole(end, Role.Span) && passage.Gap(end) is Gap.Space or Gap.Hyphen ? end + 1 : end;
}
