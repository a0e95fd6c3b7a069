using System.Collections.Immutable;
using PressKit.Generator.Markdown;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Checks.Translations;

/// <summary>How a translation stands to its source: compared by the hashes of the source's blocks, never by dates.</summary>
/// <param name="IsRecorded">False when nobody ever recorded which text was translated.</param>
/// <param name="Changed">The source's blocks that are new or other than those translated.</param>
/// <param name="Removed">How many of the translated blocks the source no longer has.</param>
public sealed record TranslationState(bool IsRecorded, ImmutableArray<TextBlock> Changed, int Removed)
{
    // Each recorded block is compared with each that is there; of more than 5,000 each (Limits.Blocks) none is told from another.
    private const long MostCompared = 5_000L * 5_000;

    public bool IsStale => Changed.Length + Removed > 0;

    public static TranslationState Of(FrontMatter translation, ParsedBody source)
    {
        if (translation.TranslatedBlocks.IsEmpty) return new TranslationState(false, [], 0);
        var kept = KeptBlocks(translation.TranslatedBlocks, source.Blocks);
        var changed = source.Blocks.Where((_, index) => kept[index] < 0).ToImmutableArray();
        return new TranslationState(true, changed, translation.TranslatedBlocks.Length - kept.Count(static recorded => recorded >= 0));
    }

    /// <summary>The line that an editor can paste instead of running <c>presskit translated</c>.</summary>
    public static string RecordOf(ParsedBody source) => $"blocks: [{string.Join(", ", source.Blocks.Select(static block => block.Hash))}]";

    /// <summary>
    /// For each block the index of its record; -1 for one that is new or has changed. Blocks keep their order: one that moved counts
    /// as changed, as its neighbours do not.
    /// </summary>
    public static int[] KeptBlocks(ImmutableArray<string> recorded, ImmutableArray<TextBlock> blocks)
    {
        var kept = new int[blocks.Length];
        Array.Fill(kept, -1);
        if ((long)recorded.Length * blocks.Length > MostCompared) return kept;

        var lengths = new int[recorded.Length + 1, blocks.Length + 1];
        for (var row = recorded.Length - 1; row >= 0; row--)
        {
            for (var column = blocks.Length - 1; column >= 0; column--)
            {
                lengths[row, column] = recorded[row] == blocks[column].Hash
                    ? lengths[row + 1, column + 1] + 1
                    : Math.Max(lengths[row + 1, column], lengths[row, column + 1]);
            }
        }

        for (int row = 0, column = 0; row < recorded.Length && column < blocks.Length;)
        {
            if (recorded[row] == blocks[column].Hash)
            {
                kept[column++] = row++;
            }
            else if (lengths[row + 1, column] >= lengths[row, column + 1]) row++;
            else column++;
        }

        return kept;
    }
}
