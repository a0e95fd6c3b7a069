namespace PressKit.Generator.Checks.Values.Words;

/// <summary>What a word can do in a value.</summary>
internal enum Role
{
    None,

    /// <summary>One to nine, and zero.</summary>
    Unit,

    /// <summary>Ten to nineteen in one word.</summary>
    Teen,

    /// <summary>Twenty to ninety in one word.</summary>
    Ten,

    /// <summary>Makes a teen of the unit before it: tiga belas.</summary>
    TeenSuffix,

    /// <summary>Makes tens of the unit before it: tiga puluh.</summary>
    TenSuffix,

    /// <summary>Hundreds of what stands before it.</summary>
    HundredSuffix,

    /// <summary>A hundred in one word.</summary>
    Hundred,

    /// <summary>Multiplies what stands before it: ribu, million.</summary>
    Scale,

    /// <summary>One of a scale in one word: seribu.</summary>
    OneScale,

    /// <summary>A short form of a scale, only beside digits: bn.</summary>
    ShortScale,

    /// <summary>Parts the digits of a spoken decimal: koma, point.</summary>
    Point,

    /// <summary>The article that can stand for one before a scale.</summary>
    Article,

    /// <summary>Joins the days of a list; with the value 1 also the parts of a number: a hundred and five.</summary>
    And,

    /// <summary>First, third: an ordinal that ends a number.</summary>
    Ordinal,

    /// <summary>The prefix of an ordinal: ke-80.</summary>
    OrdinalPrefix,

    /// <summary>Th, st, nd, rd after digits.</summary>
    OrdinalSuffix,

    /// <summary>Before a number that is a place in a ranking: peringkat 16.</summary>
    Rank,
    Half,

    /// <summary>The denominator of a fraction after its numerator; the value is the denominator.</summary>
    Denominator,

    /// <summary>A fraction in one word; the value is its denominator.</summary>
    Fraction,
    Dozen,

    /// <summary>A number that may be something else: both, twice, keduanya.</summary>
    LooseNumber,

    /// <summary>A decade, a century, a millennium; the value is its years.</summary>
    Span,

    /// <summary>Several of a span: no value without a number before.</summary>
    Spans,

    /// <summary>One of a span in one word: seabad.</summary>
    OneSpan,

    /// <summary>The nineties; the value is the first year.</summary>
    Decade,

    /// <summary>Makes a decade of a year: 1990-an, 1990s.</summary>
    DecadeSuffix,

    /// <summary>A quantity without a value: ribuan, jutaan; the value is the scale, zero where there is none.</summary>
    Vague,
    Percent,
    Month,

    /// <summary>A month only where a day or a year stands beside.</summary>
    MonthBesideNumber,
    DayMarker,
    YearMarker,
    TimeMarker,
    TimeZone,

    /// <summary>A time in one word; the value is its minutes since midnight.</summary>
    LooseTime,

    /// <summary>Told after an hour; the value is 0 before noon and 1 after it.</summary>
    DayPart,

    /// <summary>Joins the ends of a range.</summary>
    To,
    Of,
    CurrencyUnit,

    /// <summary>A unit of measure, which can touch its digits: 50km.</summary>
    Measure,

    /// <summary>A prefix that a year can follow after a hyphen: mid-2025.</summary>
    YearPrefix,

    /// <summary>A word after which a number is a name: version 2.</summary>
    NameMarker,
    The,
}
