using PressKit.Generator.Checks.Values.Text;
using PressKit.Generator.Checks.Values.Words;

namespace PressKit.Generator.Checks.Values.Phrases;

/// <summary>Reads times of the day: pukul 15.30, 15.30 WIB, 3.30 pm, 15:30–17:00.</summary>
internal static class TimePhrases
{
    private const int Noon = 720;

    /// <summary>Adds the time or the range of times that starts here; gives the token after it, or the index itself.</summary>
    public static int Read(Passage passage, int index, ValueList values)
    {
        if (passage.IsRole(index, Role.LooseTime))
        {
            values.Add(ValueKind.Time, passage[index].Term.Value, index, index + 1, isAmbiguous: true);
            return index + 1;
        }

        var isMarked = passage.IsRole(index, Role.TimeMarker) && passage.Gap(index + 1) == Gap.Space;
        var first = isMarked ? index + 1 : index;
        if (!IsHour(passage, first)) return index;

        var second = Partner(passage, first);
        var last = second < 0 ? first : second;
        var (part, end) = DayPart(passage, last, isMarked);
        var zone = passage.IsRole(end, Role.TimeZone) && passage.Gap(end) == Gap.Space;
        if (zone) end++;
        var isCertain = isMarked || part is not null || zone || IsClock(passage, first) || second >= 0 && IsClock(passage, second);
        var isPlain = passage[first].Numeral.Form == NumeralForm.Plain;
        if (!isCertain && (isPlain || passage[first].Numeral.Form != NumeralForm.Foreign)) return index;
        if (isPlain && !isMarked && part is null) return index;

        // "Jam 3" may be three in the afternoon.
        var isAmbiguous = !isCertain || isPlain && part is null;
        values.Add(ValueKind.Time, Minutes(passage, first, part), first, second < 0 ? end : first + 1, isAmbiguous);
        if (second >= 0) values.Add(ValueKind.Time, Minutes(passage, second, part), second, end, isAmbiguous);
        return end;
    }

    private static bool IsHour(Passage passage, int index) =>
        passage.IsNumber(index)
        && (passage[index].Numeral is { Form: NumeralForm.Clock or NumeralForm.Decimal or NumeralForm.Foreign, Minutes: >= 0 } || passage.IsPlain(index, 0, 24));

    private static bool IsClock(Passage passage, int index) => passage[index].Numeral.Form == NumeralForm.Clock;

    // The other end of a range: 14.30–15.30, pukul 08.00 hingga 17.00.
    private static int Partner(Passage passage, int first)
    {
        if (passage.Gap(first + 1) is Gap.Dash or Gap.Hyphen && IsHour(passage, first + 1)) return first + 1;
        var isJoined = passage.Role(first + 1) is Role.To or Role.And && passage.Gap(first + 1) == Gap.Space && passage.Gap(first + 2) == Gap.Space;
        return isJoined && IsHour(passage, first + 2) && HasMinutes(passage, first) == HasMinutes(passage, first + 2) ? first + 2 : -1;
    }

    private static bool HasMinutes(Passage passage, int index) => passage[index].Numeral.Form != NumeralForm.Plain;

    private static (decimal? Part, int End) DayPart(Passage passage, int hour, bool isMarked)
    {
        var index = hour + 1;
        if (!passage.IsRole(index, Role.DayPart) || !passage.IsTouching(index)) return (null, index);
        // Indonesian "3 sore" needs its "pukul": "2 malam" are two nights.
        return passage.Vocabulary.IsIndonesian && !isMarked ? (null, index) : (passage[index].Term.Value, index + 1);
    }

    private static decimal Minutes(Passage passage, int index, decimal? part)
    {
        var numeral = passage[index].Numeral;
        var minutes = numeral.Form == NumeralForm.Plain ? numeral.Amount * 60 : numeral.Minutes;
        return part switch
        {
            1 when minutes < Noon => minutes + Noon,
            0 when minutes >= Noon && minutes < Noon + 60 => minutes - Noon,
            _ => minutes,
        };
    }
}
