using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Importing;
using PressKit.Generator.Markdown;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Checks.Fidelity;

/// <summary>A sentence of an article, as a reader sees it.</summary>
/// <param name="Span">Where it stands in the content file.</param>
/// <param name="IsNoted">Whether an editor's note stands on words of it.</param>
internal sealed record ArticleSentence(string Text, TextSpan Span, bool IsNoted);

/// <summary>Cuts articles into sentences: those of a content file with their places, those of an imported seed as text.</summary>
internal static class ReadSentences
{
    public static ImmutableArray<ArticleSentence> Of(Document document, Limits limits)
    {
        var source = document.Text.ReadBody();
        var positions = new BodyPositions(document.Path, source, document.Text.BodyLine);
        var openNotes = document.FrontMatter.Notes.Select(static note => CleanLine.Clean(note.At.Value)).ToList();
        var sentences = ImmutableArray.CreateBuilder<ArticleSentence>();
        foreach (var block in ParseTree.Parse(source, ParseBody.Pipeline, limits)?.Descendants<LeafBlock>() ?? [])
        {
            if (block.Inline is not null) Add(block, block.Inline);
            else if (block is CodeBlock code) AddText(CleanLine.Clean(code.Lines.ToString()), code, _ => code.Span.Start);
        }

        return sentences.DrainToImmutable();

        void Add(LeafBlock block, ContainerInline inlines)
        {
            var text = new StringBuilder();
            var leaves = new List<(int Start, int Source)>();
            foreach (var inline in inlines.Descendants<Inline>())
            {
                var leaf = InlineText.OfLeaf(inline);
                if (leaf.Length == 0) continue;
                leaves.Add((text.Length, inline.Span.Start));
                text.Append(leaf);
            }

            var plain = text.ToString();
            var clean = CleanLine.Clean(plain);

            // Cleaning moves characters only where there is something to clean; then the block's start must do.
            AddText(clean, block, clean == plain ? SourceOf : _ => block.Span.Start);

            int SourceOf(int offset)
            {
                var last = leaves.FindLastIndex(leaf => leaf.Start <= offset);
                return leaves[last].Source + offset - leaves[last].Start;
            }
        }

        void AddText(string text, LeafBlock block, Func<int, int> sourceOf)
        {
            var notes = TakeNotes(text, openNotes);
            foreach (var (start, end) in Sentences.Ranges(text))
            {
                var span = positions.At(sourceOf(start), Math.Max(sourceOf(end - 1) + 1, sourceOf(start))).Span;
                sentences.Add(new ArticleSentence(text[start..end], span, notes.Any(note => note.Start < end && start < note.End)));
            }
        }
    }

    /// <summary>The sentences that import finds: of the lead first, when there is one, then of the body.</summary>
    public static ImmutableArray<SeedSentence> Of(ImportedArticle article)
    {
        var body = article.Body.SelectMany(static block => Of(block.Text)).ToArray();
        var lead = Of(article.Summary).Where(sentence => !body.Contains(sentence, StringComparer.Ordinal));
        return [.. lead.Select(static sentence => new SeedSentence(sentence, IsLead: true)), .. body.Select(static sentence => new SeedSentence(sentence))];
    }

    public static IEnumerable<string> Of(string text)
    {
        foreach (var (start, end) in Sentences.Ranges(text)) yield return text[start..end];
    }

    // As on the page, a note stands on the first place of its words only.
    private static List<(int Start, int End)> TakeNotes(string text, List<string> open)
    {
        var taken = new List<(int, int)>();
        for (var index = open.Count - 1; index >= 0; index--)
        {
            var start = text.IndexOf(open[index], StringComparison.Ordinal);
            if (start < 0) continue;
            taken.Add((start, start + open[index].Length));
            open.RemoveAt(index);
        }

        return taken;
    }
}

/// <summary>A sentence of a seed.</summary>
/// <param name="IsLead">Whether it belongs to the lead, which may stand in the summary instead of the body.</param>
internal sealed record SeedSentence(string Text, bool IsLead = false);
