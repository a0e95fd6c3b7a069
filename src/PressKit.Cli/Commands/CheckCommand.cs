using System.CommandLine;
using System.Diagnostics;
using PressKit.Cli.Reporting;
using PressKit.Generator;
using PressKit.Generator.Publishing;
using PressKit.Generator.Reading;

namespace PressKit.Cli.Commands;

/// <summary><c>presskit check</c>: everything a build would find, without writing anything but the cache of pictures.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandConsole console)
    {
        var strict = SharedOptions.Strict();
        var drafts = SharedOptions.Drafts();
        var now = SharedOptions.Now();
        var format = SharedOptions.ReportFormat();
        var against = new Option<string?>("--against")
        {
            Description = "The manifest.json of what was published: a page of it that is gone without a word is an error.",
            HelpName = "MANIFEST",
        };

        var command = new Command("check", "Run every check and write nothing.") { strict, drafts, now, format, against };
        command.SetAction(parsed =>
        {
            var started = Stopwatch.GetTimestamp();
            var root = SharedOptions.RootFolder(parsed);
            var result = ProgressLine.During(console, progress => SitePipeline.Run(new BuildRequest
            {
                Files = new DiskTree(root),
                Published = parsed.GetValue(against) is { } path ? (ReadManifest(Path.GetFullPath(path, root)), path) : null,
                Output = new NoOutput(),
                Now = Clock.Read(parsed.GetValue(now), TimeProvider.System),
                WithDrafts = parsed.GetValue(drafts),
                IsStrict = parsed.GetValue(strict),
                Workshop = SharedOptions.Workshop(root),
                DrawsPageCards = false,
                Progress = progress,
            }));

            JobSummary.Append(console.GitHub, "Checked the kit", BuildReport.Of(result, Stopwatch.GetElapsedTime(started)), result.Diagnostics);
            var summary = $"Checked {result.Pages} pages: {DiagnosticReport.Counts(result.Diagnostics)}.";
            DiagnosticReport.Write(parsed.GetRequiredValue(format), result.Diagnostics, summary, console, new DiskTree(root));
            return result.IsPublished ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    private static Manifest ReadManifest(string path)
    {
        if (!File.Exists(path)) throw new UsageException($"there is no file '{path}'");
        return Manifest.Read(File.ReadAllBytes(path)) ?? throw new UsageException($"'{path}' is no manifest of a published kit");
    }
}
