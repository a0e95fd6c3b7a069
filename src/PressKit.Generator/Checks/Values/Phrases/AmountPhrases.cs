using PressKit.Generator.Checks.Values.Text;
using PressKit.Generator.Checks.Values.Words;

namespace PressKit.Generator.Checks.Values.Phrases;

/// <summary>Reads numbers with what they count: percent, money, places in a ranking, decades, fractions.</summary>
internal static class AmountPhrases
{
    /// <summary>Adds the amount that starts here; gives the token after it, or the index itself.</summary>
    public static int Read(Passage passage, int index, ValueList values)
    {
        var end = MoneyPhrases.Read(passage, index, values);
        if (end == index) end = OrdinalPhrases.Read(passage, index, values);
        if (end == index) end = FractionPhrases.Read(passage, index, values);
        if (end == index) end = ReadOneWord(passage, index, values);
        if (end != index) return end;
        return NumberPhrases.Read(passage, index) is { } quantity ? ReadCounted(passage, index, quantity, values) : index;
    }

    private static int ReadOneWord(Passage passage, int index, ValueList values)
    {
        if (passage[index].Kind != TokenKind.Word) return index;
        var term = passage[index].Term;
        switch (term.Role)
        {
            case Role.LooseNumber:
                values.Add(ValueKind.Number, term.Value, index, index + 1, isAmbiguous: true);
                return index + 1;
            case Role.OneSpan:
                values.Add(ValueKind.Years, term.Value, index, index + 1);
                return index + 1;
            case Role.Article when passage.IsRole(index + 1, Role.Span) && passage.Gap(index + 1) == Gap.Space:
                values.Add(ValueKind.Years, passage[index + 1].Term.Value, index, index + 2);
                return index + 2;
            case Role.Article or Role.Half when DozenAfter(passage, index + 1) is > 0 and var dozen:
                values.Add(ValueKind.Number, term.Role == Role.Half ? 6 : 12, index, dozen + 1, isAmbiguous: true);
                return dozen + 1;
            // "Abad ke-21" is told by its ordinal.
            case Role.Span when passage.IsRole(index + 1, Role.OrdinalPrefix) || passage.Is(index, "abad") && passage.IsPlain(index + 1, 1, 99):
                return index + 1;
            // "This century", "the past decade": how long it is need not be told.
            case Role.Span:
                values.Add(ValueKind.Years, term.Value, index, index + 1, isAmbiguous: true);
                return index + 1;
            // "The hundred days", but not "several hundred".
            case Role.HundredSuffix or Role.Scale when passage.Vocabulary.IsEnglish && !passage.Vocabulary.Uncounted.Contains(passage.Word(index - 1)):
                values.Add(ValueKind.Number, term.Value, index, index + 1, isAmbiguous: true);
                return index + 1;
            case Role.Decade:
                values.Add(ValueKind.Decade, term.Value, index, index + 1, isAmbiguous: true);
                return index + 1;
            default:
                return index;
        }
    }

    private static int DozenAfter(Passage passage, int index)
    {
        if (passage.IsRole(index, Role.Article)) index++;
        return passage.IsRole(index, Role.Dozen) && passage.Gap(index) == Gap.Space ? index : -1;
    }

    private static int ReadCounted(Passage passage, int index, Quantity quantity, ValueList values)
    {
        var end = quantity.End;
        if (PercentEnd(passage, end) is var percent && percent > end)
        {
            values.Add(ValueKind.Percent, quantity.Amount, index, percent, quantity.IsAmbiguous);
            return percent;
        }

        if (passage.Role(end) is Role.Span or Role.Spans && passage.Gap(end) is Gap.Space or Gap.Hyphen)
        {
            values.Add(ValueKind.Years, quantity.Amount * passage[end].Term.Value, index, end + 1, quantity.IsAmbiguous);
            return end + 1;
        }

        if (passage.IsRole(end, Role.Dozen) && passage.Gap(end) == Gap.Space)
        {
            values.Add(ValueKind.Number, quantity.Amount * 12, index, end + 1, isAmbiguous: true);
            return end + 1;
        }

        if (DecadePhrases.Read(passage, index, quantity, values) is var decade && decade > index) return decade;
        if (IsName(passage, index, end)) return end + 1;
        values.Add(ValueKind.Number, quantity.Amount, index, end, quantity.IsAmbiguous || IsOpen(passage, quantity), isLoose: quantity.IsLoose);
        return end;
    }

    private static int PercentEnd(Passage passage, int index)
    {
        if (!passage.IsTouching(index)) return passage.IsRole(index, Role.Percent) && passage.Gap(index) == Gap.Hyphen ? index + 1 : index;
        if (passage.IsSymbol(index, '%')) return index + 1;
        if (passage.Is(index, "percentage")) return passage.Is(index + 1, "point") || passage.Is(index + 1, "points") ? index + 2 : index;
        if (passage.IsRole(index, Role.Percent)) return index + 1;
        return passage.Is(index, "per") && passage.Is(index + 1, "cent") && passage.Gap(index + 1) == Gap.Space ? index + 2 : index;
    }

    // 5G and 3D are names; 50km and 5x are numbers.
    private static bool IsName(Passage passage, int index, int end) =>
        passage.IsKind(end - 1, TokenKind.Number)
        && end == index + 1
        && passage.Gap(end) == Gap.None
        && passage.IsKind(end, TokenKind.Word)
        && passage.Role(end) is not (Role.Measure or Role.CurrencyUnit or Role.DayPart or Role.TimeZone)
        && !(passage.IsRole(end, Role.ShortScale) && (passage.Span(end).Length > 1 || passage.Is(end, "m")))
        && !passage.Is(end, "x");

    // One and none may be said in many ways; "dua kali" is "twice".
    private static bool IsOpen(Passage passage, Quantity quantity) =>
        quantity.Amount is 0 or 1
        || quantity.Amount == 2 && (passage.Is(quantity.End, "kali") || passage.Is(quantity.End, "times"));
}
