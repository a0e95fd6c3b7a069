using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading;

/// <summary>What stands above the body of a content file; values that a later stage may point at keep their place.</summary>
public sealed record FrontMatter
{
    public required Located<string> Title { get; init; }

    /// <summary>True when the source has no headline and the kit wrote one.</summary>
    public bool IsTitleByKit { get; init; }

    public required Located<string> Summary { get; init; }

    /// <summary>The day of publication; null for a page, and for an article that says <c>undated: true</c>.</summary>
    public ContentDate? Date { get; init; }

    public bool Undated { get; init; }

    public ContentDate? Updated { get; init; }

    /// <summary>The last part of the page's address; the file's name when not given.</summary>
    public Located<string>? Slug { get; init; }

    /// <summary>Former addresses, from the site's root: <c>id/artikel/lama.html</c>.</summary>
    public ImmutableArray<Located<string>> Aliases { get; init; } = [];

    public string? Author { get; init; }

    public string? Dateline { get; init; }

    public ImmutableArray<Located<string>> Tags { get; init; } = [];

    /// <summary>Where republished text comes from; null for the kit's own words.</summary>
    public ArticleSource? Source { get; init; }

    public ImmutableArray<Photo> Photos { get; init; } = [];

    public ImmutableArray<EditorNote> Notes { get; init; } = [];

    /// <summary>The language this text was translated from; null for an original.</summary>
    public Located<string>? TranslationOf { get; init; }

    /// <summary>Hashes of the source's blocks when this was translated, in order; empty when never recorded.</summary>
    public ImmutableArray<string> TranslatedBlocks { get; init; } = [];

    public ReleaseTerms Release { get; init; } = ReleaseTerms.Public;

    /// <summary>That the text was withdrawn, as its editor wrote it; null when it was not.</summary>
    public Withdrawal? Withdrawal { get; init; }

    /// <summary>Why the text was withdrawn, in its own language; its page stays and says so.</summary>
    public string? Withdrawn { get; init; }
}

/// <summary>Whose text a republished article is, and the evidence kept of it.</summary>
public sealed record ArticleSource
{
    public required string Publisher { get; init; }

    /// <summary>The original; null when the source gave no address.</summary>
    public Uri? Url { get; init; }

    /// <summary>Who passed the text on, when the source names another origin.</summary>
    public string? Via { get; init; }

    public Rights Rights { get; init; }

    /// <summary>The file in <c>seeds/</c> that the text was imported from.</summary>
    public Located<string>? Seed { get; init; }

    /// <summary>The hash of that file as it was imported, in small hexadecimal digits.</summary>
    public string? Sha256 { get; init; }
}

/// <summary>Whether the kit may pass a text on.</summary>
public enum Rights
{
    Unknown,
    Own,
    Permission,
}

/// <summary>A photograph that the source prints; the kit keeps its words even when it holds no file.</summary>
/// <param name="Caption">Null when the caption of the kit's own picture stands for it.</param>
/// <param name="Language">The caption's language when it is not the page's.</param>
/// <param name="Media">The kit's picture by its path below <c>content/</c>; null when the kit holds none.</param>
public sealed record Photo(Located<string>? Caption, string? Credit, string? Language, Located<string>? Media)
{
    /// <summary>True when its picture is not public yet: it is compared like the rest of the text and shown nowhere.</summary>
    public bool IsHeld { get; init; }

    /// <summary>Where it stands in its file: an entry without a caption names a picture.</summary>
    public TextSpan Span => (Caption ?? Media)?.Span ?? TextSpan.FileStart;
}

/// <summary>An editor's remark on words of the text.</summary>
/// <param name="At">The words it is about, as they stand in the text.</param>
public sealed record EditorNote(Located<string> At, string Text);
