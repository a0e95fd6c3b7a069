using System.Collections.Immutable;
using PressKit.Generator.Checks.Values;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Markdown;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Checks.Translations;

/// <summary>Within aligned blocks, no sentence is left out, said twice, or moved before another.</summary>
internal sealed class CompareSentences(SharedWords words, Language sourceLanguage, Language language, DiagnosticBag diagnostics)
{
    // A block may be this much shorter or longer than its source, compared with the whole text, before a sentence counts as missing.
    private const double Tolerance = 0.07;

    // How much likelier the other order must be: half a shared word.
    private const double Certainty = 0.5;

    public void Run(ImmutableArray<AlignedBlocks> pairs)
    {
        var ratio = TypicalRatio(pairs);
        foreach (var pair in pairs)
        {
            if (pair.Source is not [var source] || pair.Translation is not [var translation]) continue;
            var (from, to) = (SplitSentences.Split(source.Block.Text), SplitSentences.Split(translation.Block.Text));
            ReportDoubles(translation, to, from);
            if (from.Length != to.Length) ReportCount(source, translation, from.Length, to.Length, ratio);
            else ReportOrder(source, translation, from, to);
        }

        ReportOrder(pairs);
        ReportDoubles(pairs);
    }

    // Captions and titles may repeat what the text says.
    private void ReportDoubles(ImmutableArray<AlignedBlocks> pairs)
    {
        static IEnumerable<BlockReading> Body(IEnumerable<BlockReading> blocks) => blocks.Where(static block => block.Block.Kind >= BlockKind.Heading);
        var source = Body(pairs.SelectMany(static pair => pair.Source)).Select(static block => block.Block.Text).ToArray();
        if (source.Distinct(StringComparer.Ordinal).Count() < source.Length) return;

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in Body(pairs.SelectMany(static pair => pair.Translation)))
        {
            if (seen.Add(block.Block.Text)) continue;
            diagnostics.Add(Rules.SentencesDiffer, block.Block.Place, $"this paragraph stands in the text twice: '{Excerpt.Of(block.Block.Text)}'", "remove one of the two");
        }
    }

    private void ReportOrder(ImmutableArray<AlignedBlocks> pairs)
    {
        for (var index = 0; index + 1 < pairs.Length; index++)
        {
            if (pairs[index] is not { Source: [var source], Translation: [var translation] }) continue;
            if (pairs[index + 1] is not { Source: [var nextSource], Translation: [var nextTranslation] } || nextSource.Block.Kind != source.Block.Kind) continue;
            if (!AreCrossed(PassageOf(source), PassageOf(nextSource), PassageOf(translation), PassageOf(nextTranslation))) continue;
            diagnostics.Add(
                Rules.SentencesDiffer,
                translation.Block.Place,
                $"this and the next paragraph stand the other way round in the source: {Excerpt.Where(source.Block)} '{Excerpt.Of(source.Block.Text)}'",
                "keep the order of the source");
        }
    }

    private void ReportDoubles(BlockReading translation, ImmutableArray<Sentence> sentences, ImmutableArray<Sentence> source)
    {
        if (source.Select(static sentence => sentence.Text).Distinct(StringComparer.Ordinal).Count() < source.Length) return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (start, text) in sentences)
        {
            if (seen.Add(text)) continue;
            diagnostics.Add(Rules.SentencesDiffer, translation.Block.PlaceAt(start), $"this sentence stands twice in the paragraph: '{Excerpt.Of(text)}'", "remove one of the two");
        }
    }

    private void ReportCount(BlockReading source, BlockReading translation, int from, int to, double ratio)
    {
        var change = translation.Block.Text.Length / (source.Block.Text.Length * ratio);
        var isSuspicious = to < from ? change < 1 - Tolerance : change > 1 + Tolerance;
        if (!isSuspicious) return;
        diagnostics.Add(
            Rules.SentencesDiffer,
            translation.Block.Place,
            $"the source has {from} sentences here, this has {to}, and the lengths differ as much: {Excerpt.Where(source.Block)} '{Excerpt.Of(source.Block.Text)}'",
            "translate every sentence, and add none");
    }

    // Two neighbours were swapped when each resembles the other's source more than its own.
    private void ReportOrder(BlockReading source, BlockReading translation, ImmutableArray<Sentence> from, ImmutableArray<Sentence> to)
    {
        if (to.Length < 2) return;
        var (sources, translations) = (PassagesOf(from, sourceLanguage), PassagesOf(to, language));
        for (var index = 0; index + 1 < to.Length; index++)
        {
            if (!AreCrossed(sources[index], sources[index + 1], translations[index], translations[index + 1])) continue;
            diagnostics.Add(
                Rules.SentencesDiffer,
                translation.Block.PlaceAt(to[index].Start),
                $"these two sentences stand the other way round in the source: {Excerpt.Where(source.Block)} '{Excerpt.Of(from[index].Text)}'",
                "keep the order of the source");
        }
    }

    private Passage[] PassagesOf(ImmutableArray<Sentence> sentences, Language language) =>
        [.. sentences.Select(sentence => new Passage(sentence.Text.Length, ReadValues.Read(sentence.Text, language.Code), [.. words.In(sentence.Text)]))];

    private static Passage PassageOf(BlockReading reading) => new(reading.Block.Text.Length, reading.Values, reading.Words);

    private static bool AreCrossed(Passage source, Passage nextSource, Passage translation, Passage nextTranslation)
    {
        var straight = Likeness(source, translation) + Likeness(nextSource, nextTranslation);
        return Likeness(source, nextTranslation) + Likeness(nextSource, translation) > straight + Certainty;
    }

    private static double Likeness(Passage source, Passage translation)
    {
        var (score, offered) = (0.0, translation.Words.ToList());
        foreach (var word in source.Words)
        {
            if (offered.Remove(word)) score += 1;
        }

        var values = translation.Values.ToList();
        foreach (var value in source.Values)
        {
            var match = values.FindIndex(value.IsSatisfiedBy);
            if (match < 0) continue;
            values.RemoveAt(match);
            score += 2;
        }

        return score - (0.01 * Math.Abs(source.Length - translation.Length));
    }

    private static double TypicalRatio(ImmutableArray<AlignedBlocks> pairs)
    {
        var thousandths = new List<int>();
        foreach (var pair in pairs)
        {
            if (pair is { Source: [{ Block.Text.Length: > 80 } source], Translation: [var translation] }) thousandths.Add(1000 * translation.Block.Text.Length / source.Block.Text.Length);
        }

        thousandths.Sort();
        return thousandths.Count == 0 ? 1 : thousandths[thousandths.Count / 2] / 1000.0;
    }

    // A sentence or a block by what shows which of the other text translates it.
    private sealed record Passage(int Length, ImmutableArray<TextValue> Values, ImmutableArray<string> Words);
}
