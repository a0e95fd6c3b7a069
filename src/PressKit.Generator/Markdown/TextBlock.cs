using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Markdig.Syntax;
using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Markdown;

/// <summary>A stretch of text that is translated as one: a paragraph, a heading, an item, a cell, or a text of the front matter.</summary>
public sealed class TextBlock
{
    private readonly BodyPositions? _positions;
    private readonly SourceSpan _span;
    private readonly (int Text, int Body)[] _pieces = [];
    private Place? _start;

    /// <summary>A text of the front matter.</summary>
    public TextBlock(BlockKind kind, string text, Place start)
    {
        Kind = kind;
        Text = text;
        _start = start;
    }

    /// <summary>A text of the body.</summary>
    /// <param name="pieces">For pieces of the text, in order, where each starts in the body.</param>
    internal TextBlock(BlockKind kind, string text, BodyPositions positions, SourceSpan span, (int Text, int Body)[] pieces)
    {
        Kind = kind;
        Text = text;
        _positions = positions;
        _span = span;
        _pieces = pieces;
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
    public string Hash => field ??= HashOf(Kind, Text);

    /// <summary>The file's place of a character of the text.</summary>
    public Place PlaceAt(int offset)
    {
        var index = _pieces.Length - 1;
        while (index >= 0 && _pieces[index].Text > offset) index--;
        if (index < 0) return Start;
        // Only a text of the body has pieces.
        var (text, body) = _pieces[index];
        var place = _positions!.At(body, body);
        return place with { Span = TextSpan.At(place.Span.Line, place.Span.Column + offset - text) };
    }

    public Place Place => PlaceAt(0);

    // A text of the front matter was given its place.
    private Place Start => _start ??= _positions!.At(_span.Start, _span.End + 1);

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
