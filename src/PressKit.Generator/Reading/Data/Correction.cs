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
    public ImmutableArray<Located<string>> Documents { get; init; } = [];

    /// <summary>The facts concerned: <c>signatories@2025-10-26</c>, or a bare name for all values of the fact.</summary>
    public ImmutableArray<Located<string>> Facts { get; init; } = [];

    public ImmutableArray<Located<string>> Quotes { get; init; } = [];

    public ImmutableArray<Located<string>> People { get; init; } = [];

    /// <summary>True when the entry is about a thing of a data file (<c>facts</c>, <c>quotes</c>, <c>people</c>) or about a document.</summary>
    /// <param name="name">For a fact the anchor of its value: <c>signatories@2025-10-26</c>.</param>
    public bool Concerns(string file, string name) => file switch
    {
        "facts" => Names(Facts, name) || Names(Facts, FactNames.IdIn(name)),
        "quotes" => Names(Quotes, name),
        "people" => Names(People, name),
        _ => Names(Documents, name),
    };

    private static bool Names(ImmutableArray<Located<string>> names, string name) => names.Any(known => known.Value == name);
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
