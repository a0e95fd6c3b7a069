using System.Collections.Immutable;
using PressKit.Generator.Markdown;

namespace PressKit.Generator.Checks.Translations;

/// <summary>
/// Finds which block translates which by the recorded blocks of the source. The record stands in the order of the translation, so it
/// serves as long as the translation has a block of the same kind for each block recorded.
/// </summary>
internal static class RecordedPairs
{
    /// <summary>The pairs of the body; null when the record does not fit the translation. What changed in the source since is aligned by its content.</summary>
    public static ImmutableArray<AlignedBlocks>? Find(ImmutableArray<BlockReading> source, ImmutableArray<BlockReading> translation, ImmutableArray<string> recorded)
    {
        if (recorded.IsEmpty || recorded.Length != translation.Length) return null;
        var kept = TranslationState.KeptBlocks(recorded, [.. source.Select(static reading => reading.Block)]);
        var pairs = ImmutableArray.CreateBuilder<AlignedBlocks>();
        var (sourceFrom, translationFrom) = (FirstOfBody(source), FirstOfBody(translation));
        for (var index = sourceFrom; index < source.Length; index++)
        {
            if (kept[index] < translationFrom) continue;
            if (translation[kept[index]].Block.Kind != source[index].Block.Kind) return null;
            pairs.AddRange(AlignBlocks.Align(source[sourceFrom..index], translation[translationFrom..kept[index]]));
            pairs.Add(new AlignedBlocks([source[index]], [translation[kept[index]]]));
            (sourceFrom, translationFrom) = (index + 1, kept[index] + 1);
        }

        pairs.AddRange(AlignBlocks.Align(source[sourceFrom..], translation[translationFrom..]));
        return pairs.ToImmutable();
    }

    private static int FirstOfBody(ImmutableArray<BlockReading> blocks)
    {
        var first = 0;
        while (first < blocks.Length && blocks[first].Block.Kind < BlockKind.Heading) first++;
        return first;
    }
}
