namespace PressKit.Generator.Diagnostics;

/// <summary>Finds the known word that a mistyped one was probably meant to be.</summary>
public static class Suggestion
{
    // Nobody mistypes what is longer.
    private const int LongestWord = 200;

    /// <summary>"did you mean 'x'?", or a list of what is allowed when nothing is near and the list is short; null otherwise.</summary>
    public static string? For(string word, IReadOnlyCollection<string> known)
    {
        var nearest = Nearest(word, known);
        if (nearest is not null) return $"did you mean '{nearest}'?";
        return known.Count is > 0 and <= 24
            ? "known are " + string.Join(", ", known.Order(StringComparer.Ordinal))
            : null;
    }

    /// <summary>The known word within a third of the length in edits, ties broken ordinally; null when none is that near.</summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        if (word.Length > LongestWord) return null;
        string? best = null;
        var least = Math.Max(1, word.Length / 3);
        foreach (var candidate in known)
        {
            if (Math.Abs(word.Length - candidate.Length) > least) continue;
            var distance = EditDistance(word, candidate);
            if (distance > least || (distance == least && best is not null && string.CompareOrdinal(best, candidate) <= 0)) continue;
            (best, least) = (candidate, distance);
        }

        return best;
    }

    // Counts a swap of neighbours as one edit: it is the commonest typing mistake.
    private static int EditDistance(string from, string to)
    {
        var beforePrevious = new int[to.Length + 1];
        var previous = new int[to.Length + 1];
        var current = new int[to.Length + 1];
        for (var column = 0; column <= to.Length; column++) previous[column] = column;

        for (var row = 1; row <= from.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= to.Length; column++)
            {
                var substitution = previous[column - 1] + (from[row - 1] == to[column - 1] ? 0 : 1);
                current[column] = Math.Min(substitution, Math.Min(previous[column], current[column - 1]) + 1);
                var isSwap = row > 1 && column > 1 && from[row - 1] == to[column - 2] && from[row - 2] == to[column - 1];
                if (isSwap) current[column] = Math.Min(current[column], beforePrevious[column - 2] + 1);
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[to.Length];
    }
}
