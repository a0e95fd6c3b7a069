using System.Collections.Immutable;

namespace PressKit.Generator.Diagnostics;

/// <summary>
/// Collects diagnostics from any thread; the same fault at the same place is kept once. Of more than <see cref="Most"/> the gravest
/// and first are kept, whatever the order in which they come, so that a kit full of mistakes takes no more memory.
/// </summary>
public sealed class DiagnosticBag
{
    public const int Most = 10_000;

    private readonly Lock _gate = new();
    private readonly SortedSet<Diagnostic> _diagnostics = new(Comparer<Diagnostic>.Create(CompareWeight));
    private readonly bool[] _has = new bool[Enum.GetValues<Severity>().Length];
    private bool _isFull;

    public bool HasErrors => Has(Severity.Error);

    /// <summary>True when a diagnostic of this severity was added.</summary>
    public bool Has(Severity severity)
    {
        lock (_gate) return _has[(int)severity];
    }

    public void Add(Rule rule, Place place, string message, string? fix = null) =>
        Add(new Diagnostic(rule, place, message, fix));

    public void Add(Diagnostic diagnostic)
    {
        lock (_gate)
        {
            _has[(int)diagnostic.Severity] = true;
            // From another bag, and told once.
            if (diagnostic.Rule == Rules.DiagnosticsLeftOut)
            {
                _isFull = true;
                return;
            }

            _diagnostics.Add(diagnostic);
            if (_diagnostics.Count <= Most) return;
            _isFull = true;
            _diagnostics.Remove(_diagnostics.Max!);
        }
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) Add(diagnostic);
    }

    /// <summary>All diagnostics by path, line, column, code and message, ordinally: the order never depends on threads.</summary>
    public ImmutableArray<Diagnostic> ToSortedArray()
    {
        lock (_gate)
        {
            var sorted = _diagnostics.ToArray();
            Array.Sort(sorted, ComparePlace);
            return _isFull
                ? [.. sorted, new Diagnostic(Rules.DiagnosticsLeftOut, Place.StartOf("content"), $"more than {Most} mistakes were found, and the others are not shown", "mend these first")]
                : [.. sorted];
        }
    }

    private static int CompareWeight(Diagnostic one, Diagnostic other) =>
        one.Severity != other.Severity ? one.Severity.CompareTo(other.Severity) : ComparePlace(one, other);

    private static int ComparePlace(Diagnostic one, Diagnostic other)
    {
        var order = string.CompareOrdinal(one.Place.Path, other.Place.Path);
        if (order == 0) order = one.Place.Span.Line.CompareTo(other.Place.Span.Line);
        if (order == 0) order = one.Place.Span.Column.CompareTo(other.Place.Span.Column);
        if (order == 0) order = string.CompareOrdinal(one.Rule.Code, other.Rule.Code);
        if (order == 0) order = string.CompareOrdinal(one.Message, other.Message);
        if (order == 0) order = string.CompareOrdinal(one.Fix, other.Fix);
        if (order == 0) order = one.Place.Span.EndLine.CompareTo(other.Place.Span.EndLine);
        return order == 0 ? one.Place.Span.EndColumn.CompareTo(other.Place.Span.EndColumn) : order;
    }
}
