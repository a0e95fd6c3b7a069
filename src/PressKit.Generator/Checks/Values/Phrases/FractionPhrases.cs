using PressKit.Generator.Checks.Values.Text;
using PressKit.Generator.Checks.Values.Words;

namespace PressKit.Generator.Checks.Values.Phrases;

/// <summary>Reads fractions: dua pertiga, two-thirds, a third of, setengah, 3/4.</summary>
internal static class FractionPhrases
{
    public static int Read(Passage passage, int index, ValueList values)
    {
        if (passage.IsNumber(index)) return ReadSlashed(passage, index, values);
        var role = passage.Role(index);
        if (role == Role.Fraction)
        {
            return Add(passage, 1 / passage[index].Term.Value, index, index + 1, values, isAmbiguous: false);
        }

        if (role == Role.Half && NumberPhrases.Read(passage, index) is null && !passage.IsRole(index + 1, Role.Dozen))
        {
            return Add(passage, 0.5m, index, index + 1, values, isAmbiguous: true);
        }

        return role is Role.Unit or Role.Article ? ReadSpelled(passage, index, values) : index;
    }

    private static int ReadSlashed(Passage passage, int index, ValueList values)
    {
        if (passage.Gap(index + 1) != Gap.Slash || passage.Gap(index) == Gap.Slash || passage.Gap(index + 2) == Gap.Slash) return index;
        if (!passage.IsPlain(index, 1, 9) || !passage.IsPlain(index + 1, 2, 10)) return index;
        var (part, whole) = (passage[index].Numeral.Amount, passage[index + 1].Numeral.Amount);
        if (part >= whole) return index;
        values.Add(ValueKind.Fraction, part / whole, index, index + 2);
        return index + 2;
    }

    private static int ReadSpelled(Passage passage, int index, ValueList values)
    {
        var denominator = index + 1;
        if (passage.Gap(denominator) is not (Gap.Space or Gap.Hyphen)) return index;
        var part = passage[index].Term.Value;
        var whole = passage.Role(denominator) switch
        {
            Role.Denominator => passage[denominator].Term.Value,
            // "One-third" and "a third of" are fractions, "a third country" is not.
            Role.Ordinal when part == 1 && IsPartOf(passage, index) => passage[denominator].Term.Value,
            _ => 0,
        };
        if (part < 1 || whole < 3 || part >= whole) return index;
        return Add(passage, part / whole, index, denominator + 1, values, isAmbiguous: passage.IsRole(index, Role.Article));
    }

    // Setengah abad, a quarter of a century: a part of a span is a number of years.
    private static int Add(Passage passage, decimal amount, int index, int end, ValueList values, bool isAmbiguous)
    {
        var span = passage.IsRole(end, Role.Of) ? end + 1 : end;
        if (passage.IsRole(span, Role.Article)) span++;
        var isSpan = passage.IsRole(span, Role.Span) && passage.IsLinked(span) && passage.IsLinked(end);
        values.Add(isSpan ? ValueKind.Years : ValueKind.Fraction, isSpan ? amount * passage[span].Term.Value : amount, index, isSpan ? span + 1 : end, isAmbiguous && !isSpan);
        return isSpan ? span + 1 : end;
    }

    private static bool IsPartOf(Passage passage, int index) =>
        passage[index + 1].Term.Value is >= 3 and <= 10
        && (passage.Gap(index + 1) == Gap.Hyphen && passage.IsRole(index, Role.Unit) || passage.IsRole(index + 2, Role.Of) || passage.IsRole(index, Role.Article) && !passage.IsLinked(index + 2));
}
