using System.Collections.Immutable;
using System.Globalization;
using PressKit.Cli.Reporting;
using PressKit.Generator;
using PressKit.Generator.Diagnostics;

namespace PressKit.Cli.Serving;

/// <summary>What the terminal shows of a preview: a line for each change, and mistakes when they are new.</summary>
internal sealed class PreviewLog(TextWriter messages)
{
    private const int MostPathsNamed = 3;

    private readonly Lock _gate = new();
    private ImmutableHashSet<string> _printed = [];

    public void Say(string line)
    {
        lock (_gate) messages.WriteLine(line);
    }

    public void Changed(ImmutableArray<string> paths, TimeSpan elapsed, PreviewState state, ImmutableArray<Diagnostic> diagnostics)
    {
        lock (_gate)
        {
            var others = paths.Length > MostPathsNamed ? $" and {paths.Length - MostPathsNamed} more" : "";
            var outcome = state.IsWhole ? "" : "; the last good pages stay";
            messages.WriteLine($"Changed {string.Join(", ", paths.Take(MostPathsNamed).Select(VisibleText.Of))}{others}: {Milliseconds(elapsed)} ms, {DiagnosticReport.Counts(diagnostics)}{outcome}.");
            PrintNew(diagnostics);
        }
    }

    /// <summary>Prints mistakes that are new.</summary>
    public void Found(ImmutableArray<Diagnostic> diagnostics)
    {
        lock (_gate) PrintNew(diagnostics);
    }

    /// <summary>Says what the check of everything found, when that is news.</summary>
    public void Checked(BuildResult result)
    {
        lock (_gate)
        {
            if (PrintNew(result.Diagnostics)) messages.WriteLine($"Checked {result.Pages} pages: {DiagnosticReport.Counts(result.Diagnostics)}.");
        }
    }

    private bool PrintNew(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(static diagnostic => diagnostic.Severity == Severity.Error).Select(static diagnostic => diagnostic.ToString()).ToImmutableHashSet(StringComparer.Ordinal);
        var isNews = !errors.SetEquals(_printed);
        foreach (var error in errors.Except(_printed).Order(StringComparer.Ordinal)) messages.WriteLine(error);
        _printed = errors;
        return isNews;
    }

    private static string Milliseconds(TimeSpan elapsed) => elapsed.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);
}
