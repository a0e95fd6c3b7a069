using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;

namespace PressKit.Cli.Reporting;

/// <summary>Writes diagnostics for people, for programs and for GitHub.</summary>
internal static class DiagnosticReport
{
    /// <summary>Writes diagnostics as <c>--format</c> asks: for programs to standard output, for people to the messages, with a summary.</summary>
    /// <param name="format"><c>json</c>, <c>github</c> or <c>text</c>.</param>
    /// <inheritdoc cref="WriteText"/>
    public static void Write(string format, IReadOnlyList<Diagnostic> diagnostics, string summary, CommandConsole console, IFileTree? files = null)
    {
        switch (format)
        {
            case "json":
                WriteJson(diagnostics, console.Output);
                break;
            case "github":
                WriteAnnotations(diagnostics, console.Output);
                break;
            default:
                WriteText(diagnostics, console, files);
                console.Messages.WriteLine(summary);
                break;
        }
    }

    /// <summary>
    /// One line each, as compilers write them, and under a mistake in a template its line with a caret; under GitHub Actions also as
    /// annotations. On a terminal severity and code are coloured.
    /// </summary>
    /// <param name="files">The kit's root, from which lines are shown; null shows none.</param>
    public static void WriteText(IReadOnlyList<Diagnostic> diagnostics, CommandConsole console, IFileTree? files = null)
    {
        var writer = console.Messages;
        foreach (var diagnostic in diagnostics)
        {
            writer.WriteLine(console.Terminal is { HasColour: true } ? diagnostic.ToString(Coloured) : diagnostic.ToString());
            if (files is not null && diagnostic.Place.Path.Contains(".sbn-", StringComparison.Ordinal)) WriteLine(diagnostic.Place, files, writer);
        }

        if (console.GitHub is not null) WriteAnnotations(diagnostics, writer);
    }

    /// <summary>One array of objects: code, severity, path, line, column, message, fix.</summary>
    public static void WriteJson(IReadOnlyList<Diagnostic> diagnostics, TextWriter writer)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var diagnostic in diagnostics)
            {
                json.WriteStartObject();
                json.WriteString("code", diagnostic.Rule.Code);
                json.WriteString("severity", diagnostic.SeverityName);
                json.WriteString("path", VisibleText.Of(diagnostic.Place.Path));
                json.WriteNumber("line", diagnostic.Place.Span.Line);
                json.WriteNumber("column", diagnostic.Place.Span.Column);
                json.WriteString("message", diagnostic.Message);
                json.WriteString("fix", diagnostic.Fix);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        // The same JSON, and no command of GitHub: the sign stands in texts only.
        writer.WriteLine(Encoding.UTF8.GetString(stream.ToArray()).Replace("##", "\\u0023#", StringComparison.Ordinal));
    }

    /// <summary>Workflow commands, which GitHub shows at the lines of a pull request (docs.github.com, "Workflow commands").</summary>
    public static void WriteAnnotations(IReadOnlyList<Diagnostic> diagnostics, TextWriter writer)
    {
        foreach (var diagnostic in diagnostics)
        {
            var (path, span) = diagnostic.Place;
            var message = diagnostic.Fix is null ? diagnostic.Message : $"{diagnostic.Message}; {diagnostic.Fix}";
            ActionsLog.WriteCommand(writer, $"::{diagnostic.SeverityName} file={EscapeProperty(VisibleText.Of(path))},line={span.Line},col={span.Column},title={diagnostic.Rule.Code}::{EscapeData(ActionsLog.Disarm(message))}");
        }
    }

    // ECMA-48, section 8.3.117: bold red, bold yellow, bold.
    private static string Coloured(Severity severity, string text) => severity switch
    {
        Severity.Error => "\e[1;31m",
        Severity.Warning => "\e[1;33m",
        _ => "\e[1m",
    } + text + "\e[0m";

    private static void WriteLine(Place place, IFileTree files, TextWriter writer)
    {
        // A template built into the tool has no file to show.
        if (files.Read(place.Path) is not { } bytes) return;
        var lines = Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n").Split('\n');
        if (place.Span.Line > lines.Length) return;
        var line = lines[place.Span.Line - 1];
        var indent = Math.Min(place.Span.Column - 1, line.Length);
        // GitHub takes a line that starts with '::' for a command, blanks before it or not.
        writer.WriteLine("  | " + VisibleText.Of(line.Replace('\t', ' ')));
        writer.WriteLine("  | " + new string(' ', indent) + "^");
    }

    /// <summary>"2 errors, 1 warning", or "no errors".</summary>
    public static string Counts(IReadOnlyList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(static diagnostic => diagnostic.Severity == Severity.Error);
        var warnings = diagnostics.Count(static diagnostic => diagnostic.Severity == Severity.Warning);
        var text = errors == 0 ? "no errors" : Count(errors, "error");
        return warnings == 0 ? text : $"{text}, {Count(warnings, "warning")}";
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    private static string EscapeData(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) =>
        EscapeData(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
