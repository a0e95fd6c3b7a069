using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Markdown;

/// <summary>Sets a mark behind the words that each editor's note is about, where they first stand.</summary>
internal static class PlaceNotes
{
    /// <summary>Marks what it finds, and tells of each note whether its mark was set.</summary>
    public static ImmutableArray<bool> Place(BodyTree tree, Document document, DiagnosticBag diagnostics)
    {
        var notes = document.FrontMatter.Notes;
        var marked = ImmutableArray.CreateBuilder<bool>(notes.Length);
        foreach (var note in notes)
        {
            var isMarked = TryMark(tree, note.At.Value, marked.Count + 1);
            marked.Add(isMarked);
            if (isMarked || StandsBesideBody(document.FrontMatter, note.At.Value)) continue;
            diagnostics.Add(
                Rules.NoteUnanchored,
                new Place(document.Path, note.At.Span),
                $"the words '{note.At.Value}' of this note do not stand in the text",
                "copy them from the text exactly, within one paragraph");
        }

        return marked.DrainToImmutable();
    }

    private static bool StandsBesideBody(FrontMatter frontMatter, string words) =>
        frontMatter.Title.Value.Contains(words, StringComparison.Ordinal)
        || frontMatter.Summary.Value.Contains(words, StringComparison.Ordinal)
        || frontMatter.Photos.Any(photo => photo.Caption?.Value.Contains(words, StringComparison.Ordinal) == true);

    private static bool TryMark(BodyTree tree, string words, int number)
    {
        foreach (var block in tree.Leaves)
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
