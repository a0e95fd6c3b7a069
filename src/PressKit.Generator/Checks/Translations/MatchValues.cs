using System.Collections.Immutable;
using PressKit.Generator.Checks.Values;

namespace PressKit.Generator.Checks.Translations;

/// <summary>A value with the block it stands in.</summary>
public sealed record PlacedValue(TextValue Value, BlockReading Block)
{
    /// <summary>The value as it is written.</summary>
    public string Words => Block.Block.Text.Substring(Value.Start, Value.Length);
}

/// <summary>What a source and its translation say differently in one pair of blocks.</summary>
/// <param name="Missing">Values of the source that the translation lacks.</param>
/// <param name="Added">Values of the translation that the source lacks.</param>
/// <param name="Requalified">The same value on both sides, meant differently exactly.</param>
public sealed record ValueDifference(
    ImmutableArray<PlacedValue> Missing,
    ImmutableArray<PlacedValue> Added,
    ImmutableArray<(PlacedValue Source, PlacedValue Translation)> Requalified);

/// <summary>
/// Matches the values of aligned blocks. A value whose words are ambiguous satisfies a counterpart but demands none; one that moved
/// to a neighbouring block is no difference.
/// </summary>
public static class MatchValues
{
    public static ImmutableArray<ValueDifference> Match(ImmutableArray<AlignedBlocks> pairs)
    {
        var sources = pairs.Select(static pair => Values(pair.Source)).ToArray();
        var translations = pairs.Select(static pair => Values(pair.Translation)).ToArray();
        var requalified = pairs.Select(static _ => ImmutableArray.CreateBuilder<(PlacedValue, PlacedValue)>()).ToArray();

        for (var index = 0; index < pairs.Length; index++) Pair(sources[index], translations[index], static (one, other) => !one.IsAmbiguous && !other.IsAmbiguous && one.QualifierAgrees(other));
        for (var index = 0; index < pairs.Length; index++) Pair(sources[index], translations[index], static (one, other) => one.QualifierAgrees(other));
        for (var index = 0; index < pairs.Length; index++)
        {
            foreach (var found in Pair(sources[index], translations[index], static (one, other) => !one.IsAmbiguous && !other.IsAmbiguous)) requalified[index].Add(found);
            foreach (var near in new[] { index - 1, index + 1 })
            {
                if (near < 0 || near >= pairs.Length) continue;
                Pair(sources[index], translations[near], static (one, other) => one.QualifierAgrees(other));
            }
        }

        return [.. pairs.Select((_, index) => DifferenceOf(sources[index], translations[index], requalified[index].ToImmutable()))];
    }

    private static List<PlacedValue> Values(ImmutableArray<BlockReading> blocks) =>
        [.. blocks.SelectMany(static block => block.Values.Select(value => new PlacedValue(value, block)))];

    // Words such as "second" demand nothing alone; where each side has one that the other lacks, they say different things.
    private static ValueDifference DifferenceOf(List<PlacedValue> source, List<PlacedValue> translation, ImmutableArray<(PlacedValue, PlacedValue)> requalified)
    {
        static bool IsOrdinal(PlacedValue placed) => placed.Value is { Kind: ValueKind.Ordinal, IsAmbiguous: true };
        var areCrossed = source.Any(IsOrdinal) && translation.Any(IsOrdinal);
        bool IsDemanding(PlacedValue placed) => !placed.Value.IsAmbiguous || (areCrossed && IsOrdinal(placed));
        return new ValueDifference([.. source.Where(IsDemanding)], [.. translation.Where(IsDemanding)], requalified);
    }

    /// <summary>Takes every pair that matches off both lists, and returns them.</summary>
    private static List<(PlacedValue, PlacedValue)> Pair(List<PlacedValue> sources, List<PlacedValue> translations, Func<TextValue, TextValue, bool> accept)
    {
        var found = new List<(PlacedValue, PlacedValue)>();
        for (var index = 0; index < sources.Count; index++)
        {
            var source = sources[index];
            var match = translations.FindIndex(candidate => source.Value.IsSatisfiedBy(candidate.Value) && accept(source.Value, candidate.Value));
            if (match < 0) continue;
            found.Add((source, translations[match]));
            translations.RemoveAt(match);
            sources.RemoveAt(index--);
        }

        return found;
    }
}
