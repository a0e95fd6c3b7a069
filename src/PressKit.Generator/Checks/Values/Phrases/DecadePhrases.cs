using PressKit.Generator.Checks.Values.Text;
using PressKit.Generator.Checks.Values.Words;

namespace PressKit.Generator.Checks.Values.Phrases;

/// <summary>Reads 1990-an, tahun 90-an, the 1990s; any other number with such an ending is said loosely: 80-an negara.</summary>
internal static class DecadePhrases
{
    public static int Read(Passage passage, int index, Quantity quantity, ValueList values)
    {
        var end = quantity.End;
        if (!passage.IsRole(end, Role.DecadeSuffix) || passage.Gap(end) is not (Gap.Hyphen or Gap.None)) return index;
        var isYear = passage.IsYear(index);
        if (!isYear && passage.IsPlain(index, 20, 90) && IsCalledYear(passage, index))
        {
            values.Add(ValueKind.Decade, 1900 + quantity.Amount, index, end + 1);
        }
        else
        {
            values.Add(isYear ? ValueKind.Decade : ValueKind.Number, quantity.Amount, index, end + 1, isAmbiguous: !isYear, isLoose: !isYear);
        }

        return end + 1;
    }

    private static bool IsCalledYear(Passage passage, int index) =>
        passage.IsRole(index - 1, Role.YearMarker) || passage.Is(index - 1, "era") || passage.Gap(index + 1) == Gap.None;

}
