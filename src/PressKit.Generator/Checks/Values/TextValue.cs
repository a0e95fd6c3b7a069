using System.Globalization;
using PressKit.Generator.Reading.Data;
using static System.FormattableString;

namespace PressKit.Generator.Checks.Values;

/// <summary>
/// A value that a text states. The amount of a date is year * 10000 + month * 100 + day, of a month year * 100 + month (the year zero where
/// none is told), of a time its minutes since midnight.
/// </summary>
/// <param name="Kind">What the value counts or names.</param>
/// <param name="Amount">The comparable amount.</param>
/// <param name="Qualifier">How exactly the value is meant.</param>
/// <param name="IsAmbiguous">Whether the words may mean something else, so that they can satisfy a counterpart but never demand one.</param>
/// <param name="Start">Where the value starts in the text, without its qualifier, in UTF-16 units.</param>
/// <param name="Length">The length of the value in the text, in UTF-16 units.</param>
public sealed record TextValue(ValueKind Kind, decimal Amount, Qualifier Qualifier, bool IsAmbiguous, int Start, int Length)
{
    /// <summary>The currency of money as its code (USD, IDR); empty for every other kind.</summary>
    public string Currency { get; init; } = "";

    public Ceiling Ceiling { get; init; }

    /// <summary>Whether the qualifier's words may mean something else here, as in "drafted over four years".</summary>
    public bool IsQualifierOpen { get; init; }

    /// <summary>The value without its spelling: <c>number:2500</c>, <c>date:10-25</c>, <c>time:15:30</c>.</summary>
    public string Key => Kind switch
    {
        ValueKind.Number or ValueKind.Years => "number:" + AmountText,
        ValueKind.Percent => "percent:" + AmountText,
        ValueKind.Ordinal => "ordinal:" + AmountText,
        ValueKind.Fraction => "fraction:" + decimal.Round(Amount, 6).ToString("0.######", CultureInfo.InvariantCulture),
        ValueKind.Money => $"money:{Currency}:{AmountText}",
        ValueKind.Decade => "decade:" + AmountText,
        ValueKind.Year => "year:" + AmountText,
        ValueKind.Day => "day:" + AmountText,
        ValueKind.Month => "month:" + (Year == 0 ? AmountText : Invariant($"{Year:0000}-{Month:00}")),
        ValueKind.Date => "date:" + (Year == 0 ? "" : Invariant($"{Year:0000}-")) + Invariant($"{Month:00}-{Day:00}"),
        _ => "time:" + Invariant($"{(int)Amount / 60:00}:{(int)Amount % 60:00}"),
    };

    /// <summary>The year of a date, month or year; zero where none is told.</summary>
    public int Year => Kind switch
    {
        ValueKind.Date => (int)Amount / 10000,
        ValueKind.Month => (int)Amount / 100,
        ValueKind.Year => (int)Amount,
        _ => 0,
    };

    private int Month => Kind == ValueKind.Date ? (int)Amount / 100 % 100 : (int)Amount % 100;

    private int Day => (int)Amount % 100;

    private string AmountText => Amount.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>Whether both have the same key, whatever their qualifiers.</summary>
    public bool Matches(TextValue other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Compared(Kind) == Compared(other.Kind) && Amount == other.Amount && Currency == other.Currency;
    }

    /// <summary>
    /// Whether the other value, in the other language, can stand for this one: the same value; a date with a year for one without; an
    /// ambiguous number for an ordinal ("ketiga pesan" for "three messages"). Qualifiers are compared by <see cref="QualifierAgrees"/>.
    /// </summary>
    public bool IsSatisfiedBy(TextValue other) => Matches(other) || Accepts(other) || other.Accepts(this);

    /// <summary>Whether both values are meant equally exactly.</summary>
    public bool QualifierAgrees(TextValue other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Qualifier == other.Qualifier && Ceiling == other.Ceiling
            || IsQualifierOpen && other is { Qualifier: Qualifier.Exactly, Ceiling: Ceiling.None }
            || other.IsQualifierOpen && this is { Qualifier: Qualifier.Exactly, Ceiling: Ceiling.None };
    }

    private bool Accepts(TextValue other) => (Kind, other.Kind) switch
    {
        (ValueKind.Date, ValueKind.Date) => (Year == 0 || other.Year == 0) && Month == other.Month && Day == other.Day,
        (ValueKind.Month, ValueKind.Month) => (Year == 0 || other.Year == 0) && Month == other.Month,
        (ValueKind.Year, ValueKind.Date or ValueKind.Month) => Year == other.Year,

        // 2000 people and 2,000 people: four plain digits look like a year.
        (ValueKind.Year, ValueKind.Number) => Amount == other.Amount,
        (ValueKind.Number or ValueKind.Years, ValueKind.Ordinal) => Amount == other.Amount && (IsAmbiguous || other.IsAmbiguous),
        (ValueKind.Day, ValueKind.Ordinal) => Amount == other.Amount,
        (ValueKind.Day, ValueKind.Date) => Amount == other.Day,
        (ValueKind.Percent, ValueKind.Fraction) => Amount == decimal.Round(other.Amount * 100, 6),
        (ValueKind.Time, ValueKind.Time) => (IsAmbiguous || other.IsAmbiguous) && Amount % 720 == other.Amount % 720,
        _ => false,
    };

    private static ValueKind Compared(ValueKind kind) => kind == ValueKind.Years ? ValueKind.Number : kind;
}
