using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading.Data;

/// <summary>Something that is counted, with its values at one or several moments: more than one makes a series.</summary>
public sealed record Fact
{
    /// <summary>Its name in the data, its anchor on the fact sheet.</summary>
    public required Located<string> Id { get; init; }

    public ReleaseTerms Release { get; init; } = ReleaseTerms.Public;

    /// <summary>What is counted, so that no reader mixes two counts.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>A noun that follows the number; null when the label says all.</summary>
    public LocalizedText? Unit { get; init; }

    public ValueStyle Style { get; init; }

    /// <summary>The place among the key figures, from 1; null for a fact that is none.</summary>
    public int? Featured { get; init; }

    public LocalizedText? Remark { get; init; }

    public required ImmutableArray<Moment> Moments { get; init; }

    /// <summary>The last moment of the series in the order of the file: what is current.</summary>
    public Moment Current => Moments[^1];
}

/// <summary>How a value is written.</summary>
public enum ValueStyle
{
    Number,
    Year,
    Percent,
    Ordinal,
}

/// <summary>A value of a fact at one time.</summary>
public sealed record Moment
{
    /// <summary>When the value was true; null when no source tells.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>The number; null when the source gives none and <see cref="Text"/> stands instead.</summary>
    public decimal? Value { get; init; }

    /// <summary>A value that is no number, such as "trillions of dollars".</summary>
    public LocalizedText? Text { get; init; }

    public required Qualifier Qualifier { get; init; }

    public required FactStatus Status { get; init; }

    /// <summary>The person who said it; null when the article itself does.</summary>
    public Located<string>? SaidBy { get; init; }

    public required ImmutableArray<Evidence> Sources { get; init; }

    public LocalizedText? Remark { get; init; }

    /// <summary>Where the entry stands in its file.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The part of its name that tells it from other moments: its date, or <c>unknown</c>.</summary>
    public string Pin => AsOf?.ToString() ?? FactNames.Unknown;
}

/// <summary>How exactly a value is meant; "almost 100" is not 100.</summary>
public enum Qualifier
{
    Exactly,
    MoreThan,
    Almost,
    About,
    AtLeast,
}

/// <summary>Whether a value is a hope, a count under way, a result or a limit that something must reach.</summary>
public enum FactStatus
{
    Expected,
    SoFar,
    Final,
    Threshold,
}
