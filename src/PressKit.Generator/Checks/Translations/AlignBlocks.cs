using System.Collections.Immutable;
using PressKit.Generator.Markdown;

namespace PressKit.Generator.Checks.Translations;

/// <summary>Blocks of a source and the blocks that translate them; one side is empty where something was left out or added.</summary>
public sealed record AlignedBlocks(ImmutableArray<BlockReading> Source, ImmutableArray<BlockReading> Translation);

/// <summary>
/// Finds which block translates which, by dynamic programming over kind, length, values and names. One may become two and two
/// one; a block may be left out or added.
/// </summary>
public static class AlignBlocks
{
    private const double GapCost = 3;
    private const double MergeCost = 1.5;

    // Two that became one are as long together as it is; otherwise one of them is missing.
    private const double MergedLengthCost = 5;
    private const double KindCost = 2;
    private const double DifferenceCost = 1;
    private const double WordCost = 0.2;

    // How many blocks of each side one step takes.
    private static readonly (int Source, int Translation)[] Steps = [(1, 1), (1, 0), (0, 1), (2, 1), (1, 2)];

    public static ImmutableArray<AlignedBlocks> Align(ImmutableArray<BlockReading> source, ImmutableArray<BlockReading> translation)
    {
        var costs = new double[source.Length + 1, translation.Length + 1];
        var steps = new int[source.Length + 1, translation.Length + 1];
        for (var row = 0; row <= source.Length; row++)
        {
            for (var column = 0; column <= translation.Length; column++)
            {
                if (row + column == 0) continue;
                costs[row, column] = double.MaxValue;
                for (var step = 0; step < Steps.Length; step++)
                {
                    var (rows, columns) = Steps[step];
                    if (rows > row || columns > column) continue;
                    var cost = costs[row - rows, column - columns] + CostOf(source.AsSpan(row - rows, rows), translation.AsSpan(column - columns, columns));
                    if (cost >= costs[row, column]) continue;
                    costs[row, column] = cost;
                    steps[row, column] = step;
                }
            }
        }

        return Trace(source, translation, steps);
    }

    private static ImmutableArray<AlignedBlocks> Trace(ImmutableArray<BlockReading> source, ImmutableArray<BlockReading> translation, int[,] steps)
    {
        var pairs = new Stack<AlignedBlocks>();
        for (int row = source.Length, column = translation.Length; row + column > 0;)
        {
            var (rows, columns) = Steps[steps[row, column]];
            pairs.Push(new AlignedBlocks(source.Slice(row - rows, rows), translation.Slice(column - columns, columns)));
            row -= rows;
            column -= columns;
        }

        return [.. pairs];
    }

    private static double CostOf(ReadOnlySpan<BlockReading> source, ReadOnlySpan<BlockReading> translation)
    {
        if (source.IsEmpty || translation.IsEmpty) return GapCost;
        var length = Math.Abs(Math.Log((LengthOf(source) + 20.0) / (LengthOf(translation) + 20.0)));
        var cost = source.Length + translation.Length > 2 ? MergeCost + (MergedLengthCost * length) : length;
        cost += KindCost * DifferentKinds(source[0].Block.Kind, source, translation);
        cost += Math.Min(2, WordCost * DifferentWords(source, translation));
        return cost + Math.Min(3, DifferenceCost * (Differences(source, translation) + Differences(translation, source)));
    }

    private static int LengthOf(ReadOnlySpan<BlockReading> blocks)
    {
        var length = 0;
        foreach (var block in blocks) length += block.Block.Text.Length;
        return length;
    }

    private static int DifferentKinds(BlockKind kind, ReadOnlySpan<BlockReading> source, ReadOnlySpan<BlockReading> translation)
    {
        var count = 0;
        foreach (var block in source) count += block.Block.Kind == kind ? 0 : 1;
        foreach (var block in translation) count += block.Block.Kind == kind ? 0 : 1;
        return count;
    }

    private static int DifferentWords(ReadOnlySpan<BlockReading> source, ReadOnlySpan<BlockReading> translation)
    {
        var words = new List<string>();
        foreach (var block in source) words.AddRange(block.Words);
        var extra = 0;
        foreach (var block in translation)
        {
            foreach (var word in block.Words)
            {
                if (!words.Remove(word)) extra++;
            }
        }

        return words.Count + extra;
    }

    // What one side demands and the other lacks.
    private static int Differences(ReadOnlySpan<BlockReading> demanding, ReadOnlySpan<BlockReading> offering)
    {
        var count = 0;
        foreach (var block in demanding)
        {
            foreach (var value in block.Values)
            {
                if (!value.IsAmbiguous && !Offers(offering, value)) count++;
            }
        }

        return count;
    }

    private static bool Offers(ReadOnlySpan<BlockReading> blocks, Values.TextValue value)
    {
        foreach (var block in blocks)
        {
            foreach (var offered in block.Values)
            {
                if (value.IsSatisfiedBy(offered)) return true;
            }
        }

        return false;
    }
}
