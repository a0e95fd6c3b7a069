namespace PressKit.Templating.Runtime;

/// <summary>Finds the known name a misspelt one was meant to be.</summary>
internal static class Suggestion
{
    // A name of a thousand letters was not misspelt, and comparing it would cost its square.
    private const int LongestName = 64;

    /// <summary>A question to end a message with, or nothing when no known name is near.</summary>
    public static string For(string name, IEnumerable<string> known)
    {
        if (name.Length > LongestName) return "";
        var farthest = name.Length switch { < 2 => 0, < 4 => 1, < 9 => 2, _ => 3 };
        var best = known
            .Where(candidate => Math.Abs(candidate.Length - name.Length) <= farthest && Distance(name, candidate) <= farthest)
            .MinBy(candidate => Distance(name, candidate));
        return best is null ? "" : $"; did you mean `{best}`?";
    }

    /// <summary>Insertions, deletions, replacements, and swaps of neighbours between two words.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
