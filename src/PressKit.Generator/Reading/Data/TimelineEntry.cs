using System.Collections.Immutable;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading.Data;

/// <summary>A step of the story, past or planned.</summary>
public sealed record TimelineEntry
{
    public required Located<string> Id { get; init; }

    public ReleaseTerms Release { get; init; } = ReleaseTerms.Public;

    public required DateSpan When { get; init; }

    public required LocalizedText What { get; init; }

    /// <summary>Where it took or takes place; null for a step that is no event at one place.</summary>
    public LocalizedText? Place { get; init; }

    public bool IsPlanned { get; init; }

    /// <summary>True for the steps on the front page.</summary>
    public bool IsFeatured { get; init; }

    public required ImmutableArray<Evidence> Sources { get; init; }
}
