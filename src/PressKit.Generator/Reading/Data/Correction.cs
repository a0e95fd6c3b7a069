using System.Collections.Immutable;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading.Data;

/// <summary>What was changed after publication, so that nobody who copied it is left alone.</summary>
public sealed record Correction
{
    public required CorrectionKind Kind { get; init; }

    /// <summary>Null for a withdrawal, which accuses nobody.</summary>
    public required Fault? Fault { get; init; }

    /// <summary>Null for a withdrawal whose page does not say when it was changed.</summary>
    public required PartialDate? Date { get; init; }

    public required LocalizedText Was { get; init; }

    public required LocalizedText Is { get; init; }

    /// <summary>The documents concerned, by their paths below the language's folder.</summary>
    public required ImmutableArray<Located<string>> Documents { get; init; }
}

public enum CorrectionKind
{
    Update,
    Correction,
    Withdrawal,
}

/// <summary>Where the mistake was made.</summary>
public enum Fault
{
    Source,
    Translation,
    Kit,
}
