using PressKit.Generator.Checks.Values.Text;
using PressKit.Generator.Checks.Values.Words;

namespace PressKit.Generator.Checks.Values.Phrases;

/// <summary>Reads money: Rp2,5 miliar, US$5 million, 10 juta dolar AS, 200 euros.</summary>
internal static class MoneyPhrases
{
    public static int Read(Passage passage, int index, ValueList values)
    {
        var (currency, number) = CurrencyBefore(passage, index);
        if (number > index)
        {
            if (!passage.IsTouching(number) || NumberPhrases.Read(passage, number, isMoney: true) is not { } amount || !passage.IsNumber(number)) return index;
            var (_, last) = CurrencyAfter(passage, amount.End);
            values.Add(ValueKind.Money, amount.Amount, index, last, amount.IsAmbiguous, currency);
            return last;
        }

        if (NumberPhrases.Read(passage, index) is not { IsOrdinal: false } quantity) return index;
        var (unit, end) = CurrencyAfter(passage, quantity.End);
        if (end == quantity.End) return index;
        values.Add(ValueKind.Money, quantity.Amount, index, end, quantity.IsAmbiguous, unit);
        return end;
    }

    private static (string Currency, int Number) CurrencyBefore(Passage passage, int index)
    {
        if (passage.IsRole(index, Role.CurrencyUnit))
        {
            // A word such as "euro" follows its number; a code such as "EUR" or "Rp" may stand before.
            return passage.IsCapital(index) && passage.Span(index).Length <= 3 ? (Code(passage[index].Term.Text), index + 1) : ("", index);
        }

        if (passage.IsSymbol(index + 1, '$') && passage.Gap(index + 1) == Gap.None && DollarOf(passage.Word(index)) is { Length: > 0 } dollar) return (dollar, index + 2);
        if (!passage.IsKind(index, TokenKind.Symbol)) return ("", index);
        var currency = passage.Span(index)[0] switch
        {
            '$' => "USD",
            '€' => "EUR",
            '£' => "GBP",
            '¥' => "JPY",
            '₫' => "VND",
            _ => "",
        };
        return currency.Length > 0 ? (currency, index + 1) : ("", index);
    }

    private static string DollarOf(string prefix) => prefix switch
    {
        "US" or "AS" => "USD",
        "S" => "SGD",
        "A" or "AU" => "AUD",
        "C" or "CA" => "CAD",
        "HK" => "HKD",
        "NZ" => "NZD",
        _ => "",
    };

    // dolar AS, Singapore dollars, rupiah
    private static (string Currency, int End) CurrencyAfter(Passage passage, int index)
    {
        if (!passage.IsLinked(index)) return ("", index);
        if (passage.IsRole(index, Role.CurrencyUnit))
        {
            var code = passage[index].Term.Text;
            if (code != "$") return (code, index + 1);
            return passage.Gap(index + 1) == Gap.Space && passage.Vocabulary.Dollars.TryGetValue(passage.Word(index + 1), out var country)
                ? (country, index + 2)
                : ("USD", index + 1);
        }

        return passage.IsRole(index + 1, Role.CurrencyUnit) && passage.Gap(index + 1) == Gap.Space && passage[index + 1].Term.Text == "$"
            && passage.Vocabulary.Dollars.TryGetValue(passage.Word(index), out var before)
            ? (before, index + 2)
            : ("", index);
    }

    private static string Code(string text) => text == "$" ? "USD" : text;
}
