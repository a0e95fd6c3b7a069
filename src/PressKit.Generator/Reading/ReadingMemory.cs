using System.Collections.Concurrent;
using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Reading;

/// <summary>
/// What was read before, with what was said of it, for a preview, which reads the same kit again and again. It is given again
/// while all that it was read from is the same: a file by the identity of its bytes, anything else by its value.
/// </summary>
public sealed class ReadingMemory
{
    private readonly ConcurrentDictionary<string, Recollection>? _recollections;

    public ReadingMemory()
        : this(isKept: true)
    {
    }

    private ReadingMemory(bool isKept) => _recollections = isKept ? new(StringComparer.Ordinal) : null;

    /// <summary>Keeps nothing: for a build, which reads everything once.</summary>
    public static ReadingMemory None { get; } = new(isKept: false);

    /// <param name="name">What is read; a path, for a file.</param>
    /// <param name="sources">All that <paramref name="read"/> reads.</param>
    public T Recall<T>(string name, Func<object?[]> sources, DiagnosticBag diagnostics, Func<DiagnosticBag, T> read)
    {
        if (_recollections is null) return read(diagnostics);
        var current = sources();
        if (!_recollections.TryGetValue(name, out var known) || !known.Sources.AsSpan().SequenceEqual(current))
        {
            var found = new DiagnosticBag();
            var value = read(found);
            _recollections[name] = known = new Recollection(current, value, found.ToSortedArray());
        }

        foreach (var diagnostic in known.Diagnostics) diagnostics.Add(diagnostic);
        // Each name is read as one type.
        return (T)known.Value!;
    }

    private sealed record Recollection(object?[] Sources, object? Value, ImmutableArray<Diagnostic> Diagnostics);
}
