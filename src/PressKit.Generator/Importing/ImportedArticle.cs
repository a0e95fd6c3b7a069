using System.Collections.Immutable;

namespace PressKit.Generator.Importing;

/// <summary>What a seed and its sidecar say, ready to be written as Markdown.</summary>
public sealed record ImportedArticle
{
    public required string Title { get; init; }

    /// <summary>True when the source has no headline and the kit wrote one.</summary>
    public bool TitleByKit { get; init; }

    /// <summary>A day, <c>2025-10-25</c>, or an instant with its zone; null for an article without a date.</summary>
    public string? Date { get; init; }

    public required string Summary { get; init; }

    public string? Author { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    public required ImportedSource Source { get; init; }

    public ImmutableArray<ImportedPhoto> Photos { get; init; } = [];

    public ImmutableArray<ImportedNote> Notes { get; init; } = [];

    public required ImmutableArray<ImportedBlock> Body { get; init; }

    /// <summary>The file's name without its extension; another file may already bear it.</summary>
    public required string Slug { get; init; }
}

/// <summary>Where the article comes from; what the seed does not say is null.</summary>
public sealed record ImportedSource(string? Publisher, string? Url, string? Via, string Rights, string Seed, string Sha256);

/// <summary>A caption, and who took the picture.</summary>
/// <param name="Language">Set when the caption is not in the article's language.</param>
public sealed record ImportedPhoto(string Caption, string? Credit, string? Language = null);

/// <summary>An editor's note at the words it is about.</summary>
public sealed record ImportedNote(string At, string Text);

/// <summary>A paragraph or a subheading, as plain text.</summary>
public sealed record ImportedBlock(string Text, bool IsHeading);
