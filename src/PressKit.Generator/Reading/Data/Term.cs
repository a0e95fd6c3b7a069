using System.Collections.Immutable;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading.Data;

/// <summary>The kit's form of a name or term. No source proves an official form, and the kit claims none.</summary>
public sealed record Term
{
    public required Located<string> Id { get; init; }

    public required LocalizedText Form { get; init; }

    /// <summary>The form at first mention; null when it is the same.</summary>
    public LocalizedText? First { get; init; }

    /// <summary>Other forms that may stand, by language code.</summary>
    public required IReadOnlyDictionary<string, string[]> Accepted { get; init; }

    public ImmutableArray<DiscouragedVariant> Discouraged { get; init; } = [];

    public LocalizedText? Remark { get; init; }
}

/// <summary>A form that the kit's own words avoid, and why.</summary>
public sealed record DiscouragedVariant(string Language, string Variant, LocalizedText Reason);
