using System.Collections.Immutable;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading.Data;

/// <summary>Words that a source puts in quotation marks.</summary>
public sealed record Quote
{
    public required Located<string> Id { get; init; }

    public ReleaseTerms Release { get; init; } = ReleaseTerms.Public;

    /// <summary>The words as published, without the outer quotation marks.</summary>
    public required Located<string> Words { get; init; }

    /// <summary>The language of publication, as a language tag.</summary>
    public required string Language { get; init; }

    /// <summary>The language they were spoken in, when a source says so.</summary>
    public string? Spoken { get; init; }

    /// <summary>The speaker in <c>people.yml</c>; null when the source names none.</summary>
    public Located<string>? Speaker { get; init; }

    /// <summary>The speaker's role as the source gives it at that place.</summary>
    public LocalizedText? Role { get; init; }

    public LocalizedText? Occasion { get; init; }

    public PartialDate? Date { get; init; }

    public required QuoteKind Kind { get; init; }

    /// <summary>The article that prints them, by its path below the language's folder.</summary>
    public required Located<string> Source { get; init; }

    /// <summary>The person who relays them, in <c>people.yml</c>.</summary>
    public Located<string>? Via { get; init; }

    /// <summary>True where the source's own quotation marks are unbalanced.</summary>
    public bool HasIncompleteMarks { get; init; }

    /// <summary>True for the quotation on the front page.</summary>
    public bool IsFeatured { get; init; }

    public LocalizedText? Remark { get; init; }

    /// <summary>By language code; unofficial, made by the kit.</summary>
    public required IReadOnlyDictionary<string, string> Translations { get; init; }

    /// <summary>The words as published, or the kit's translation of them; null where there is none.</summary>
    public string? TextIn(Language language) => Language == language.Code ? Words.Value : Translations.GetValueOrDefault(language.Code);
}

/// <summary>How the source quotes.</summary>
public enum QuoteKind
{
    Direct,
    Partial,
    WrittenMessage,
}
