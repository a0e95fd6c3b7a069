using System.Collections.Immutable;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading.Data;

/// <summary>Someone the sources name, or a role whose holder they do not name.</summary>
public sealed record Person
{
    public required Located<string> Id { get; init; }

    public ReleaseTerms Release { get; init; } = ReleaseTerms.Public;

    /// <summary>As the sources spell it; null for a role without a name.</summary>
    public string? Name { get; init; }

    /// <summary>Other spellings in the sources.</summary>
    public ImmutableArray<string> Spellings { get; init; } = [];

    /// <summary>Forms used after the first mention.</summary>
    public ImmutableArray<string> Short { get; init; } = [];

    public required ImmutableArray<PersonRole> Roles { get; init; }

    /// <summary>The name, or the first role where the sources give no name.</summary>
    public string NameIn(Language language) => Name ?? Roles[0].Role[language];
}

/// <summary>A role on the day for which a source gives it.</summary>
/// <param name="Held">Null when the source has no date.</param>
public sealed record PersonRole(LocalizedText Role, LocalizedText? Organisation, PartialDate? Held, Located<string> Source);
