using System.Collections.Immutable;
using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Markdown;

/// <summary>Reads the blocks of a document for the checks: first the texts of its front matter, then its body, in order.</summary>
internal static class ReadBlocks
{
    public static ImmutableArray<TextBlock> Read(MarkdownDocument tree, Document document, BodyPositions positions)
    {
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        var frontMatter = document.FrontMatter;
        blocks.Add(Located(BlockKind.Title, frontMatter.Title.Value, document.Path, frontMatter.Title.Span));
        blocks.Add(Located(BlockKind.Summary, frontMatter.Summary.Value, document.Path, frontMatter.Summary.Span));
        foreach (var photo in frontMatter.Photos)
        {
            if (photo.Caption is { } caption) blocks.Add(CaptionOf(photo, caption, document.Path));
        }

        foreach (var leaf in tree.Descendants<LeafBlock>())
        {
            if (leaf.Inline is not null) blocks.Add(Inline(leaf, positions));
            else if (leaf is CodeBlock code) blocks.Add(new TextBlock(BlockKind.Code, code.Lines.ToString(), positions.At(leaf.Span.Start, leaf.Span.End + 1), []));
        }

        return blocks.DrainToImmutable();
    }

    private static TextBlock CaptionOf(Photo photo, Located<string> caption, string path) =>
        new(BlockKind.Caption, caption.Value, new Place(path, caption.Span), []) { Foreign = photo.Language is null ? [] : [Range.EndAt(caption.Value.Length)], IsHeld = photo.IsHeld };

    private static TextBlock Located(BlockKind kind, string text, string path, TextSpan span) => new(kind, text, new Place(path, span), []);

    private static TextBlock Inline(LeafBlock leaf, BodyPositions positions)
    {
        var text = new StringBuilder();
        var pieces = ImmutableArray.CreateBuilder<(int, Place)>();
        var foreign = ImmutableArray.CreateBuilder<Range>();
        var links = ImmutableArray.CreateBuilder<string>();
        foreach (var inline in leaf.Inline!.Descendants<Inline>())
        {
            if (ResolveLinks.TargetOf(inline) is { } target) links.Add(target);
            var piece = InlineText.OfLeaf(inline);
            if (piece.Length == 0) continue;
            pieces.Add((text.Length, positions.At(inline.Span.Start, inline.Span.End + 1)));
            if (inline.Parent is LanguageInline) foreign.Add(text.Length..(text.Length + piece.Length));
            text.Append(piece);
        }

        return new TextBlock(KindOf(leaf), text.ToString(), positions.At(leaf.Span.Start, leaf.Span.End + 1), pieces.ToImmutable()) { Foreign = foreign.ToImmutable(), Links = links.ToImmutable() };
    }

    private static BlockKind KindOf(LeafBlock leaf)
    {
        if (leaf is HeadingBlock) return BlockKind.Heading;
        for (var parent = leaf.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is TableCell) return BlockKind.Cell;
            if (parent is ListItemBlock) return BlockKind.Item;
        }

        return BlockKind.Paragraph;
    }
}
