using System.Collections.Concurrent;
using System.Diagnostics;

namespace PressKit.Generator;

/// <summary>How long the parts of a stage took, by name: its pages, its templates. Noted by many threads, so that the sum may be more than the stage took.</summary>
public sealed class PartTimings
{
    private readonly ConcurrentDictionary<string, (int Count, TimeSpan Elapsed)> _parts = new(StringComparer.Ordinal);

    /// <summary>The parts that took longest, each with how often it ran.</summary>
    public IEnumerable<(string Name, int Count, TimeSpan Elapsed)> Slowest(int most) => _parts
        .OrderByDescending(static part => part.Value.Elapsed)
        .ThenBy(static part => part.Key, StringComparer.Ordinal)
        .Take(most)
        .Select(static part => (part.Key, part.Value.Count, part.Value.Elapsed));

    /// <param name="started">A time stamp of <see cref="Stopwatch"/>.</param>
    internal void Note(string name, long started)
    {
        var elapsed = Stopwatch.GetElapsedTime(started);
        _parts.AddOrUpdate(name, static (_, elapsed) => (1, elapsed), static (_, known, elapsed) => (known.Count + 1, known.Elapsed + elapsed), elapsed);
    }
}
