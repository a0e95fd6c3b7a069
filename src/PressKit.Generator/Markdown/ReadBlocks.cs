using System.Collections.Immutable;
using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Markdown;

/// <summary>Reads the blocks of a document for the checks: first the texts of its front matter, then its body, in order.</summary>
internal static class ReadBlocks
{
    public static ImmutableArray<TextBlock> Read(BodyTree tree, Document document, BodyPositions positions)
    {
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        var frontMatter = document.FrontMatter;
        blocks.Add(Located(BlockKind.Title, frontMatter.Title.Value, document.Path, frontMatter.Title.Span));
        blocks.Add(Located(BlockKind.Summary, frontMatter.Summary.Value, document.Path, frontMatter.Summary.Span));
        foreach (var photo in frontMatter.Photos)
        {
            if (photo.Caption is { } caption) blocks.Add(CaptionOf(photo, caption, document.Path));
        }

        var buffers = new Buffers();
        foreach (var leaf in tree.Leaves)
        {
            if (leaf.Inline is not null) blocks.Add(Inline(leaf, buffers, positions));
            else if (leaf is CodeBlock code) blocks.Add(new TextBlock(BlockKind.Code, code.Lines.ToString(), positions, leaf.Span, []));
        }

        return blocks.DrainToImmutable();
    }

    private static TextBlock CaptionOf(Photo photo, Located<string> caption, string path) =>
        new(BlockKind.Caption, caption.Value, new Place(path, caption.Span)) { Foreign = photo.Language is null ? [] : [Range.EndAt(caption.Value.Length)], IsHeld = photo.IsHeld };

    private static TextBlock Located(BlockKind kind, string text, string path, TextSpan span) => new(kind, text, new Place(path, span));

    private static TextBlock Inline(LeafBlock leaf, Buffers buffers, BodyPositions positions)
    {
        buffers.Clear();
        var container = leaf.Inline!;
        for (var inline = container.FirstChild; inline is not null; inline = BodyTree.Next(inline, container))
        {
            if (ResolveLinks.TargetOf(inline) is { } target) buffers.Links.Add(target);
            var piece = InlineText.OfLeaf(inline);
            if (piece.Length == 0) continue;
            var start = buffers.Text.Length;
            buffers.Pieces.Add((start, inline.Span.Start));
            if (inline.Parent is LanguageInline) buffers.Foreign.Add(start..(start + piece.Length));
            buffers.Text.Append(piece);
        }

        return new TextBlock(KindOf(leaf), buffers.Text.ToString(), positions, leaf.Span, [.. buffers.Pieces]) { Foreign = [.. buffers.Foreign], Links = [.. buffers.Links] };
    }

    // One set for all blocks of a body.
    private sealed class Buffers
    {
        public StringBuilder Text { get; } = new();

        public List<(int Text, int Body)> Pieces { get; } = [];

        public List<Range> Foreign { get; } = [];

        public List<string> Links { get; } = [];

        public void Clear()
        {
            Text.Clear();
            Pieces.Clear();
            Foreign.Clear();
            Links.Clear();
        }
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
