using System.Collections.Immutable;

namespace PressKit.Generator.Diagnostics;

/// <summary>Collects diagnostics from any thread; the same fault at the same place is kept once.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock _gate = new();
    private readonly HashSet<Diagnostic> _diagnostics = [];

    public bool HasErrors => Has(Severity.Error);

    /// <summary>True when a diagnostic of this severity was added.</summary>
    public bool Has(Severity severity)
    {
        lock (_gate) return _diagnostics.Any(diagnostic => diagnostic.Severity == severity);
    }

    public void Add(Rule rule, Place place, string message, string? fix = null) =>
        Add(new Diagnostic(rule, place, message, fix));

    public void Add(Diagnostic diagnostic)
    {
        lock (_gate) _diagnostics.Add(diagnostic);
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
            return [.. _diagnostics
                .OrderBy(static diagnostic => diagnostic.Place.Path, StringComparer.Ordinal)
                .ThenBy(static diagnostic => diagnostic.Place.Span.Line)
                .ThenBy(static diagnostic => diagnostic.Place.Span.Column)
                .ThenBy(static diagnostic => diagnostic.Rule.Code, StringComparer.Ordinal)
                .ThenBy(static diagnostic => diagnostic.Message, StringComparer.Ordinal)];
        }
    }
}
