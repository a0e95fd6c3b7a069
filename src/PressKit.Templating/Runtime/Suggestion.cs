namespace PressKit.Templating.Runtime;

/// <summary>Finds the known name a misspelt one was meant to be.</summary>
internal static class Suggestion
{
    /// <summary>A question to end a message with, or nothing when no known name is near.</summary>
    public static string For(string name, IEnumerable<string> known)
    {
        string? best = null;
        var bestDistance = name.Length switch { < 4 => 1, < 9 => 2, _ => 3 } + 1;
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - name.Length) < bestDistance && Distance(name, candidate) is var distance && distance < bestDistance)
                (best, bestDistance) = (candidate, distance);
        }

        return best is null ? "" : $"; did you mean `{best}`?";
    }

    /// <summary>Insertions, deletions and replacements between two words.</summary>
    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
