using System.Globalization;
using System.Text;
using PressKit.Generator.Diagnostics;

namespace PressKit.Cli.Reporting;

/// <summary>Writes what came of a build as Markdown for the page of a run (docs.github.com, "Adding a job summary").</summary>
internal static class JobSummary
{
    // A summary of more than 1 MiB is refused; the log has the rest.
    private const int MostListed = 50;

    /// <param name="title">What was done, as in "Built the kit".</param>
    public static void Append(GitHubActions? run, string title, BuildReport report, IReadOnlyList<Diagnostic> diagnostics)
    {
        if (run?.SummaryFile is { } file) File.AppendAllText(file, ToMarkdown(title, report, diagnostics));
    }

    public static string ToMarkdown(string title, BuildReport report, IReadOnlyList<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        Line($"## {title}");
        Line("");
        Line("| | |");
        Line("|---|---|");
        Line($"| Pages | {report.Pages} |");
        if (!report.Languages.IsEmpty) Line($"| Languages | {string.Join(", ", report.Languages)} |");
        Line($"| Translations | {report.MissingTranslations} missing, {report.StaleTranslations} stale, {report.UnrecordedTranslations} not recorded |");
        Line($"| Errors, warnings, notices | {report.Errors}, {report.Warnings}, {report.Notices} |");
        Line($"| Withheld | {report.Withheld} |");
        if (report.Files > 0) Line(string.Create(CultureInfo.InvariantCulture, $"| Files | {report.Files}, {report.Bytes / 1e6:0.0} MB |"));
        Line(string.Create(CultureInfo.InvariantCulture, $"| Time | {report.Elapsed.TotalSeconds:0.0} s |"));
        Line("");

        var listed = diagnostics.Where(static diagnostic => diagnostic.Severity != Severity.Notice).ToArray();
        if (listed.Length == 0) return text.ToString();
        Line("| Where | Rule | What |");
        Line("|---|---|---|");
        foreach (var diagnostic in listed.OrderBy(static diagnostic => diagnostic.Severity).Take(MostListed))
        {
            var message = diagnostic.Fix is null ? diagnostic.Message : $"{diagnostic.Message}; {diagnostic.Fix}";
            Line($"| {Escape($"{VisibleText.Of(diagnostic.Place.Path)}:{diagnostic.Place.Span.Line}:{diagnostic.Place.Span.Column}")} | {diagnostic.SeverityName} {diagnostic.Rule.Code} | {Escape(message)} |");
        }

        Line("");
        if (listed.Length > MostListed) Line($"{listed.Length - MostListed} more are in the log.\n");
        return text.ToString();

        void Line(string line) => text.Append(line).Append('\n');
    }

    // Every mark of Markdown and HTML stays a character: a message quotes what someone wrote.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var character in text)
        {
            if (character is '\r' or '\n') escaped.Append(' ');
            else if (character is '<') escaped.Append("&lt;");
            else if (character is '&') escaped.Append("&amp;");
            else if (char.IsAscii(character) && !char.IsAsciiLetterOrDigit(character) && character is not (' ' or '/' or '.' or ':' or ',' or ';' or '\'' or '"' or '-')) escaped.Append('\\').Append(character);
            else escaped.Append(character);
        }

        return escaped.ToString();
    }
}
