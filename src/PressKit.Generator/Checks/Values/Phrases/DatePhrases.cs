using PressKit.Generator.Checks.Values.Text;
using PressKit.Generator.Checks.Values.Words;

namespace PressKit.Generator.Checks.Values.Phrases;

/// <summary>Reads days, months, dates and years: 25–26 Oktober 2025, October 25, 2025, tanggal 25, 26/10/2025.</summary>
internal static class DatePhrases
{
    private const int MostDays = 8;

    /// <summary>Adds the dates that start here; gives the token after them, or the index itself.</summary>
    public static int Read(Passage passage, int index, ValueList values)
    {
        if (IsNumeric(passage, index)) return ReadNumeric(passage, index, values);
        if (passage.IsMonth(index)) return ReadMonthFirst(passage, index, values);
        var end = ReadDaysFirst(passage, index, values);
        if (end != index) return end;
        if (IsMarkedDay(passage, index)) return ReadDay(passage, index, values);
        return IsPlainYear(passage, index) ? ReadYear(passage, index, values) : index;
    }

    /// <summary>Whether a date in digits only starts here.</summary>
    public static bool IsNumeric(Passage passage, int index)
    {
        var gap = passage.Gap(index + 1);
        if (gap is not (Gap.Slash or Gap.Hyphen) || passage.Gap(index + 2) != gap) return false;
        return passage.IsPlain(index, 1, 31) && passage.IsPlain(index + 1, 1, 12) && (passage.IsYear(index + 2) || IsShortYear(passage, index + 2, gap))
            || passage.IsYear(index) && passage.IsPlain(index + 1, 1, 12) && passage.IsPlain(index + 2, 1, 31);
    }

    private static bool IsShortYear(Passage passage, int index, Gap gap) =>
        gap == Gap.Slash && passage.IsPlain(index, 0, 99) && passage[index].Numeral.Digits == 2;

    private static int ReadNumeric(Passage passage, int index, ValueList values)
    {
        var isYearFirst = passage.IsYear(index);
        var day = Number(passage, isYearFirst ? index + 2 : index);
        var year = Number(passage, isYearFirst ? index : index + 2);
        if (year < 100) year += 2000;
        values.Add(ValueKind.Date, Date(year, Number(passage, index + 1), day), index, index + 3);
        return index + 3;
    }

    // 25, 26 dan 27 Oktober 2025
    private static int ReadDaysFirst(Passage passage, int index, ValueList values)
    {
        Span<(int First, int End, decimal Day)> days = stackalloc (int, int, decimal)[MostDays];
        var count = 0;
        var next = index;
        var isOpenList = false;
        while (count < MostDays && Day(passage, next) is var (day, end) && end > next)
        {
            days[count++] = (next, end, day);
            if (MonthAfter(passage, end) is > 0 and var month)
            {
                return isOpenList ? index : AddDates(passage, days[..count], month, values);
            }

            next = AfterConjunction(passage, end, out var isComma);
            // Commas alone join no days: "Pasal 5, 25 Oktober".
            if (isComma) isOpenList = true;
            else if (next > end) isOpenList = false;
            if (next < 0) return index;
        }

        return index;
    }

    private static int AddDates(Passage passage, ReadOnlySpan<(int First, int End, decimal Day)> days, int month, ValueList values)
    {
        var number = passage[month].Term.Value;
        var (year, end) = YearAfter(passage, month + 1);
        for (var index = 0; index < days.Length; index++)
        {
            var isLast = index == days.Length - 1;
            values.Add(ValueKind.Date, Date(year, number, days[index].Day), days[index].First, isLast ? end : days[index].End);
        }

        return end;
    }

    private static (decimal Day, int End) Day(Passage passage, int index)
    {
        if (passage.IsPlain(index, 1, 31))
        {
            return (Number(passage, index), passage.IsRole(index + 1, Role.OrdinalSuffix) && passage.Gap(index + 1) == Gap.None ? index + 2 : index + 1);
        }

        if (passage.Role(index) is not (Role.Unit or Role.Teen or Role.Ten or Role.Ordinal)) return (0, index);
        return NumberPhrases.Read(passage, index) is { Amount: >= 1 and <= 31 and var amount, End: var end } && decimal.IsInteger(amount) ? (amount, end) : (0, index);
    }

    private static int MonthAfter(Passage passage, int index)
    {
        if (passage.IsRole(index, Role.Of) && passage.Gap(index) == Gap.Space) index++;
        return passage.IsMonth(index) && passage.IsLinked(index) ? index : -1;
    }

    private static int AfterConjunction(Passage passage, int index, out bool isComma)
    {
        var isJoin = passage.Role(index) is Role.And or Role.To;
        isComma = passage.Gap(index) == Gap.Comma && !isJoin;
        if (isComma || passage.Gap(index) is Gap.Dash or Gap.Hyphen or Gap.Slash) return index;
        if (!isJoin || passage.Gap(index) is not (Gap.Space or Gap.Comma) || passage.Gap(index + 1) != Gap.Space) return -1;
        return passage.IsRole(index + 1, Role.The) ? index + 2 : index + 1;
    }

    private static (decimal Year, int End) YearAfter(Passage passage, int index)
    {
        if (passage.Gap(index) is not (Gap.Space or Gap.Hyphen or Gap.Comma or Gap.Period)) return (0, index);
        var number = passage.IsRole(index, Role.YearMarker) ? index + 1 : index;
        return passage.IsYear(number) ? (Number(passage, number), number + 1) : (0, index);
    }

    private static int ReadMonthFirst(Passage passage, int index, ValueList values)
    {
        if (passage.Vocabulary.IsEnglish && IsDayAfterMonth(passage, index + 1)) return ReadMonthAndDays(passage, index, values);
        var (year, end) = YearAfter(passage, index + 1);
        var isAmbiguous = year == 0 && passage.IsRole(index, Role.MonthBesideNumber);
        values.Add(ValueKind.Month, year * 100 + passage[index].Term.Value, index, end, isAmbiguous);
        return end;
    }

    // October 25 is a day, but October 25 million is not.
    private static bool IsDayAfterMonth(Passage passage, int index) =>
        passage.IsPlain(index, 1, 31)
        && passage.Gap(index) is Gap.Space or Gap.Period
        && passage.Role(index + 1) is not (Role.Scale or Role.HundredSuffix or Role.ShortScale or Role.Percent)
        && !passage.IsSymbol(index + 1, '%')
        && !passage.Is(index + 1, "per");

    private static int ReadMonthAndDays(Passage passage, int index, ValueList values)
    {
        var (firstDay, end) = Day(passage, index + 1);
        var second = AfterConjunction(passage, end, out var isComma);
        var (secondDay, secondEnd) = second > 0 && !isComma ? Day(passage, second) : (0m, second);
        // "October 25 to 2 November": the second day belongs to the month after it. "October 25 and 30 countries": it is no day at all.
        var isDay = secondEnd > second && MonthAfter(passage, secondEnd) < 0 && (passage.Gap(second) is Gap.Dash or Gap.Hyphen || passage.Gap(secondEnd) != Gap.Space);
        var (year, last) = YearAfter(passage, isDay ? secondEnd : end);
        var month = passage[index].Term.Value;
        values.Add(ValueKind.Date, Date(year, month, firstDay), index, isDay ? end : last);
        if (isDay) values.Add(ValueKind.Date, Date(year, month, secondDay), second, last);
        return last;
    }

    private static bool IsMarkedDay(Passage passage, int index) =>
        passage.IsPlain(index, 1, 31) && passage.Gap(index) == Gap.Space && passage.IsRole(index - 1, Role.DayMarker);

    // tanggal 25 dan 26
    private static int ReadDay(Passage passage, int index, ValueList values)
    {
        values.Add(ValueKind.Day, Number(passage, index), index, index + 1);
        var next = AfterConjunction(passage, index + 1, out var isComma);
        if (next < 0 || isComma || !passage.IsPlain(next, 1, 31)) return index + 1;
        values.Add(ValueKind.Day, Number(passage, next), next, next + 1);
        return next + 1;
    }

    // A year stands alone: neither a scale nor a sign nor letters follow.
    private static bool IsPlainYear(Passage passage, int index) =>
        passage.IsYear(index)
        && passage.Role(index + 1) is not (Role.Scale or Role.Percent or Role.CurrencyUnit or Role.Measure or Role.DecadeSuffix)
        && passage.Gap(index + 1) != Gap.None
        && !passage.IsSymbol(index + 1, '%')
        && !IsAfterCurrency(passage, index);

    private static bool IsAfterCurrency(Passage passage, int index) =>
        passage.IsTouching(index) && index > 0
        && (passage.IsRole(index - 1, Role.CurrencyUnit) || passage.IsKind(index - 1, TokenKind.Symbol));

    private static int ReadYear(Passage passage, int index, ValueList values)
    {
        var year = Number(passage, index);
        values.Add(ValueKind.Year, year, index, index + 1);
        if (!IsLaterYear(passage, index + 1, year % 100)) return index + 1;
        values.Add(ValueKind.Year, year - year % 100 + Number(passage, index + 1), index + 1, index + 2);
        return index + 2;
    }

    // 2024/25, 2019–25
    private static bool IsLaterYear(Passage passage, int index, decimal year) =>
        passage.Gap(index) is Gap.Slash or Gap.Dash or Gap.Hyphen
        && passage.IsPlain(index, 1, 99)
        && passage[index].Numeral is { Digits: 2 } numeral
        && numeral.Amount > year;

    private static decimal Number(Passage passage, int index) => passage[index].Numeral.Amount;

    private static decimal Date(decimal year, decimal month, decimal day) => year * 10000 + month * 100 + day;
}
