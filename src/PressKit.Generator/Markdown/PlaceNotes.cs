using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Markdown;

/// <summary>Sets a mark behind the words that each editor's note is about, where they first stand.</summary>
internal static class PlaceNotes
{
    public static void Place(MarkdownDocument tree, Document document, DiagnosticBag diagnostics)
    {
        var notes = document.FrontMatter.Notes;
        for (var index = 0; index < notes.Length; index++)
        {
            var at = notes[index].At;
            if (TryMark(tree, at.Value, index + 1) || StandsBesideBody(document.FrontMatter, at.Value)) continue;
            diagnostics.Add(
                Rules.NoteUnanchored,
                new Place(document.Path, at.Span),
                $"the words '{at.Value}' of this note do not stand in the text",
                "copy them from the text exactly, within one paragraph");
        }
    }

    private static bool StandsBesideBody(FrontMatter frontMatter, string words) =>
        frontMatter.Title.Value.Contains(words, StringComparison.Ordinal)
        || frontMatter.Summary.Contains(words, StringComparison.Ordinal)
        || frontMatter.Photos.Any(photo => photo.Caption.Contains(words, StringComparison.Ordinal));

    private static bool TryMark(MarkdownDocument tree, string words, int number)
    {
        foreach (var block in tree.Descendants<LeafBlock>())
        {
            if (block.Inline is not null && TryMark(block.Inline, words, number)) return true;
        }

        return false;
    }

    private static bool TryMark(ContainerInline container, string words, int number)
    {
        // The parser cuts text at every character that might be markup, so the words may run over several inlines.
        var text = new StringBuilder();
        var leaves = new List<(Inline Leaf, int End)>();
        foreach (var inline in container.Descendants<Inline>())
        {
            text.Append(InlineText.OfLeaf(inline));
            if (leaves.Count == 0 || text.Length > leaves[^1].End) leaves.Add((inline, text.Length));
        }

        var start = text.ToString().IndexOf(words, StringComparison.Ordinal);
        if (start < 0) return false;

        var end = start + words.Length;
        var (leaf, leafEnd) = leaves.First(candidate => candidate.End >= end);
        MarkAfter(leaf, leafEnd - end, number);
        return true;
    }

    private static void MarkAfter(Inline leaf, int rest, int number)
    {
        var mark = new NoteReference(number);
        leaf.InsertAfter(mark);
        if (rest == 0 || leaf is not LiteralInline literal) return;

        var content = literal.Content;
        mark.InsertAfter(new LiteralInline { Content = new(content.Text, content.End - rest + 1, content.End) });
        content.End -= rest;
        literal.Content = content;
    }
}
