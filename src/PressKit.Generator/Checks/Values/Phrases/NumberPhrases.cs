using PressKit.Generator.Checks.Values.Text;
using PressKit.Generator.Checks.Values.Words;

namespace PressKit.Generator.Checks.Values.Phrases;

/// <summary>Reads numbers in digits, in words, and in both: 2.500, dua ribu lima ratus, 1.5 million.</summary>
internal static class NumberPhrases
{
    // A product beyond this would overflow a decimal.
    private const decimal MostAmount = 1e27m;

    /// <summary>The number that starts at the token; null when none does.</summary>
    /// <param name="passage">The tokens.</param>
    /// <param name="index">The first token.</param>
    /// <param name="isMoney">Whether a currency stands before, so that "m" is a million and no metre.</param>
    public static Quantity? Read(Passage passage, int index, bool isMoney = false)
    {
        if (passage.IsNumber(index)) return ReadDigits(passage, index, isMoney);
        return passage.Role(index) switch
        {
            Role.Half => ReadHalf(passage, index),
            Role.Unit or Role.Teen or Role.Ten or Role.Hundred or Role.OneScale or Role.Ordinal => ReadWords(passage, index),
            Role.Article when IsMultiplier(passage.Role(index + 1)) && passage.Gap(index + 1) == Gap.Space => ReadWords(passage, index),
            _ => null,
        };
    }

    private static Quantity? ReadDigits(Passage passage, int index, bool isMoney)
    {
        var numeral = passage[index].Numeral;
        if (numeral.Form is NumeralForm.None or NumeralForm.Clock) return null;
        var quantity = new Quantity(numeral.Amount, index + 1, IsAmbiguous: numeral.Form == NumeralForm.Foreign);
        if (FractionSign(passage, quantity.End) is > 0 and var part) quantity = quantity with { Amount = quantity.Amount + part, End = quantity.End + 1 };
        if (passage.IsRole(quantity.End, Role.ShortScale) && IsShortScale(passage, quantity.End, isMoney))
        {
            return Multiply(quantity, passage[quantity.End].Term.Value, 1);
        }

        return Scaled(passage, WithHalf(passage, quantity));
    }

    private static Quantity? ReadWords(Passage passage, int index)
    {
        var builder = new NumberBuilder();
        NumberBuilder? beforeAnd = null;
        var endBeforeAnd = index;
        var end = index;
        while (Follows(passage, index, end))
        {
            if (IsJoiningAnd(passage, end, builder))
            {
                (beforeAnd, endBeforeAnd) = (builder, end);
                end++;
                continue;
            }

            var isFirst = end == index;
            if (!Take(passage, end, isFirst, ref builder)) break;
            end++;
            if (builder.IsOrdinal && !CanGoOnAsOrdinal(passage, index)) break;
        }

        // "One hundred and two hundred" are two numbers: what stands after "and" is a multiplicand of its own.
        if (beforeAnd is { } before && passage.Role(end) is Role.HundredSuffix or Role.Scale && passage.Gap(end) == Gap.Space)
        {
            (builder, end) = (before, endBeforeAnd);
        }

        if (builder.IsEmpty) return null;
        var quantity = new Quantity(builder.Amount, end, IsSpelled: true, IsOrdinal: builder.IsOrdinal);
        return quantity.IsOrdinal ? quantity : Scaled(passage, WithHalf(passage, WithDecimals(passage, quantity)));
    }

    private static bool Follows(Passage passage, int first, int index) =>
        index == first || passage.Gap(index) is Gap.Space or Gap.Hyphen && passage.IsKind(index, TokenKind.Word);

    private static bool IsJoiningAnd(Passage passage, int index, NumberBuilder builder) =>
        passage.IsRole(index, Role.And)
        && passage[index].Term.Value == 1
        && builder.CanJoin
        && passage.Gap(index + 1) == Gap.Space
        && passage.Role(index + 1) is Role.Unit or Role.Teen or Role.Ten or Role.Ordinal;

    private static bool Take(Passage passage, int index, bool isFirst, ref NumberBuilder builder)
    {
        var term = passage[index].Term;
        return term.Role switch
        {
            Role.Article => isFirst && builder.Take(new Term(Role.Unit, 1)),
            // "Twenty first graders" are twenty; "one third" is a fraction.
            Role.Ordinal => isFirst || builder.Amount >= 20 && (passage.Gap(index) == Gap.Hyphen || builder.CanJoin || passage.IsRole(index - 1, Role.And))
                ? builder.TakeOrdinal(term)
                : false,
            _ => builder.Take(term),
        };
    }

    // Of the Indonesian ordinals only the prefix makes the ordinal, so that the number can go on: kedua puluh lima.
    private static bool CanGoOnAsOrdinal(Passage passage, int index) =>
        passage.Vocabulary.IsIndonesian && passage.Span(index).StartsWith("ke", StringComparison.OrdinalIgnoreCase);

    private static Quantity WithDecimals(Passage passage, Quantity quantity)
    {
        if (!passage.IsRole(quantity.End, Role.Point) || !passage.IsRole(quantity.End + 1, Role.Unit)) return quantity;
        var (amount, step, end) = (quantity.Amount, 1m, quantity.End + 1);
        while (passage.IsRole(end, Role.Unit) && passage.Gap(end) == Gap.Space && step > 1e-15m)
        {
            step /= 10;
            amount += passage[end].Term.Value * step;
            end++;
        }

        return quantity with { Amount = amount, End = end };
    }

    // dua setengah, two and a half
    private static Quantity WithHalf(Passage passage, Quantity quantity)
    {
        var half = quantity.End;
        if (passage.IsRole(half, Role.And) && passage.IsRole(half + 1, Role.Article)) half += 2;
        else if (!passage.Vocabulary.IsIndonesian) return quantity;
        if (!passage.IsRole(half, Role.Half) || passage.Gap(half) != Gap.Space) return quantity;
        return quantity with { Amount = quantity.Amount + 0.5m, End = half + 1 };
    }

    // half a million, setengah juta
    private static Quantity? ReadHalf(Passage passage, int index)
    {
        var scale = passage.IsRole(index + 1, Role.Article) ? index + 2 : index + 1;
        if (passage.Role(scale) is not (Role.Scale or Role.HundredSuffix) || passage.Gap(scale) != Gap.Space) return null;
        return Scaled(passage, new Quantity(0.5m, scale, IsSpelled: true));
    }

    private static Quantity Scaled(Passage passage, Quantity quantity)
    {
        while (IsMultiplier(passage.Role(quantity.End)) && passage.Gap(quantity.End) is Gap.Space or Gap.Hyphen)
        {
            var scale = passage[quantity.End].Term.Value;
            if (quantity.Amount > MostAmount / scale) break;
            quantity = Multiply(quantity, scale, 1);
        }

        // 2 jutaan: about two million, said loosely.
        if (passage.IsRole(quantity.End, Role.Vague) && passage.Gap(quantity.End) is Gap.Space or Gap.Hyphen && quantity.Amount < 1e12m)
        {
            return Multiply(quantity, Math.Max(1, passage[quantity.End].Term.Value), 1) with { IsAmbiguous = true, IsLoose = true };
        }

        return quantity;
    }

    private static Quantity Multiply(Quantity quantity, decimal scale, int tokens) =>
        quantity with { Amount = quantity.Amount * scale, End = quantity.End + tokens };

    private static bool IsMultiplier(Role role) => role is Role.Scale or Role.HundredSuffix;

    private static bool IsShortScale(Passage passage, int index, bool isMoney) =>
        passage.IsTouching(index)
        && (isMoney || passage.Gap(index) == Gap.None && (passage.Span(index).Length > 1 || passage.IsRole(index + 1, Role.CurrencyUnit)));

    private static decimal FractionSign(Passage passage, int index)
    {
        if (passage.Gap(index) != Gap.None) return 0;
        if (passage.IsSymbol(index, '½')) return 0.5m;
        if (passage.IsSymbol(index, '¼')) return 0.25m;
        return passage.IsSymbol(index, '¾') ? 0.75m : 0;
    }
}
