namespace PressKit.Generator.Checks.Values;

/// <summary>What a value counts or names. A range is read as two values.</summary>
public enum ValueKind
{
    Number,
    Percent,
    Ordinal,
    Fraction,
    Money,

    /// <summary>A span of years told in decades, centuries or millennia; compared as a number of years.</summary>
    Years,

    /// <summary>The years from one that ends in zero, such as the 1990s.</summary>
    Decade,
    Year,

    /// <summary>A month, with or without its year.</summary>
    Month,

    /// <summary>A day without a month.</summary>
    Day,

    /// <summary>A day of a month, with or without its year.</summary>
    Date,
    Time,
}
