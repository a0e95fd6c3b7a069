using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Markdown;

/// <summary>A stretch of text that is translated as one: a paragraph, a heading, an item, a cell, or a text of the front matter.</summary>
public sealed class TextBlock
{
    private readonly Place _start;
    private readonly ImmutableArray<(int Text, Place Place)> _pieces;

    /// <param name="pieces">For pieces of the text, in order, where each starts in the file.</param>
    public TextBlock(BlockKind kind, string text, Place start, ImmutableArray<(int Text, Place Place)> pieces)
    {
        Kind = kind;
        Text = text;
        _start = start;
        _pieces = pieces;
        Hash = HashOf(kind, text);
    }

    public BlockKind Kind { get; }

    /// <summary>The stretches of the text that are marked as another language than the page's.</summary>
    public ImmutableArray<Range> Foreign { get; init; } = [];

    /// <summary>Where its links lead, in order: addresses outside the site, and documents by their path below the language's folder.</summary>
    public ImmutableArray<string> Links { get; init; } = [];

    /// <summary>True for words that are compared and not shown: the caption of a picture that is not public yet.</summary>
    public bool IsHeld { get; init; }

    /// <summary>The text as a reader sees it.</summary>
    public string Text { get; }

    /// <summary>Eight hexadecimal digits that change when the words do; white space and the form of Unicode do not count.</summary>
    public string Hash { get; }

    /// <summary>The file's place of a character of the text.</summary>
    public Place PlaceAt(int offset)
    {
        var piece = _pieces.LastOrDefault(candidate => candidate.Text <= offset);
        if (piece.Place is null) return _start;
        var column = piece.Place.Span.Column + offset - piece.Text;
        return piece.Place with { Span = TextSpan.At(piece.Place.Span.Line, column) };
    }

    public Place Place => PlaceAt(0);

    private static string HashOf(BlockKind kind, string text)
    {
        var folded = string.Join(' ', text.Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{(int)kind}:{folded}"));
        return Convert.ToHexStringLower(hash.AsSpan(0, 4));
    }
}

/// <summary>What a block is. The numbers are part of recorded hashes and never change.</summary>
public enum BlockKind
{
    Title = 1,
    Summary = 2,
    Caption = 3,
    Heading = 4,
    Paragraph = 5,
    Item = 6,
    Cell = 7,
    Code = 8,
}
