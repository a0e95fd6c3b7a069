using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Markdown;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Checks.Translations;

/// <summary>A translation says what its source says: the same values, people, links and sentences, the same captions and credits, nothing left out.</summary>
public sealed class CheckParity : IEditionCheck
{
    public void Run(EditionContent edition, SitePlan plan, DiagnosticBag diagnostics)
    {
        foreach (var (translation, translationBody, source, sourceBody) in edition.Translations(plan.Config))
        {
            var (data, limits) = (plan.Kit.Data, plan.Config.Limits);
            if (Math.Max(sourceBody.Blocks.Length, translationBody.Blocks.Length) > limits.Blocks)
            {
                diagnostics.Add(Rules.LimitReached, Place.StartOf(translation.Path), $"this text or its source has more than {limits.Blocks} paragraphs and other blocks, and no more are compared", $"divide the text, {Limits.Raise("blocks")}");
                continue;
            }

            var words = new SharedWords(sourceBody.Blocks, translationBody.Blocks);
            var (from, to) = (BlockReading.ReadAll(sourceBody, source.Language, data, words), BlockReading.ReadAll(translationBody, translation.Language, data, words));
            if (CountOf(from) * CountOf(to) > limits.ComparisonSteps)
            {
                diagnostics.Add(Rules.LimitReached, Place.StartOf(translation.Path), "this text and its source have too many names and numbers to be compared", $"divide the text, {Limits.Raise("comparison_steps")}");
                continue;
            }

            var pairs = Align(from, to, translation.FrontMatter.TranslatedBlocks);
            ReportGaps(pairs, translation, diagnostics);
            new CompareValues(diagnostics).Run(pairs);
            new ComparePeople(data, diagnostics).Run(pairs);
            new CompareLinks(diagnostics).Run(pairs);
            new CompareSentences(words, source.Language, translation.Language, diagnostics).Run(pairs);
            CompareCredits(translation, source, diagnostics);
        }
    }

    // What each block of the one may be held against in each of the other.
    private static long CountOf(ImmutableArray<BlockReading> blocks) => blocks.Sum(static block => (long)block.Words.Length + block.Values.Length);

    // Title, summary and captions are matched by their place in the front matter, the body by its content.
    private static ImmutableArray<AlignedBlocks> Align(ImmutableArray<BlockReading> source, ImmutableArray<BlockReading> translation, ImmutableArray<string> recorded)
    {
        var pairs = ImmutableArray.CreateBuilder<AlignedBlocks>();
        foreach (var kind in new[] { BlockKind.Title, BlockKind.Summary, BlockKind.Caption })
        {
            var (sources, translations) = (OfKind(source, kind), OfKind(translation, kind));
            for (var index = 0; index < Math.Max(sources.Length, translations.Length); index++)
            {
                pairs.Add(new AlignedBlocks(At(sources, index), At(translations, index)));
            }
        }

        pairs.AddRange(RecordedPairs.Find(source, translation, recorded) ?? AlignBlocks.Align(Body(source), Body(translation)));
        return pairs.ToImmutable();
    }

    private static ImmutableArray<BlockReading> OfKind(ImmutableArray<BlockReading> blocks, BlockKind kind) => [.. blocks.Where(block => block.Block.Kind == kind)];

    private static ImmutableArray<BlockReading> Body(ImmutableArray<BlockReading> blocks) => [.. blocks.Where(static block => block.Block.Kind >= BlockKind.Heading)];

    private static ImmutableArray<BlockReading> At(ImmutableArray<BlockReading> blocks, int index) => index < blocks.Length ? [blocks[index]] : [];

    private static void ReportGaps(ImmutableArray<AlignedBlocks> pairs, Document translation, DiagnosticBag diagnostics)
    {
        var place = Place.StartOf(translation.Path);
        foreach (var pair in pairs)
        {
            if (pair.Translation.IsEmpty)
            {
                var block = pair.Source[0].Block;
                diagnostics.Add(Rules.TranslationGap, place, $"after this, the translation leaves out {Excerpt.Where(block)} '{Excerpt.Of(block.Text)}'", "translate it here");
                continue;
            }

            place = pair.Translation[^1].Block.Place;
            if (!pair.Source.IsEmpty) continue;
            diagnostics.Add(Rules.TranslationGap, place, $"the source has nothing that says this: '{Excerpt.Of(pair.Translation[0].Block.Text)}'", "remove it, or put it into an editor's note");
        }
    }

    private static void CompareCredits(Document translation, Document source, DiagnosticBag diagnostics)
    {
        foreach (var (photo, original) in translation.FrontMatter.Photos.Zip(source.FrontMatter.Photos))
        {
            if (photo.Credit == original.Credit) continue;
            diagnostics.Add(
                Rules.CreditDiffers,
                new Place(translation.Path, photo.Span),
                $"the credit of this photograph is '{photo.Credit}', in the source '{original.Credit}'",
                "print the credit as the source does");
        }
    }
}
