using System.CommandLine;
using PressKit.Cli.Reporting;
using PressKit.Generator;
using PressKit.Generator.Importing;
using PressKit.Generator.Publishing;
using PressKit.Generator.Reading;

namespace PressKit.Cli.Commands;

/// <summary><c>presskit pdf</c>: the kit and its fact sheet in each language as PDF, without a site.</summary>
internal static class PdfCommand
{
    public static Command Create(CommandConsole console)
    {
        var output = new Option<string>("--output", "-o")
        {
            Description = "Where the PDF files go; other files in the folder stay.",
            DefaultValueFactory = static _ => "_pdf",
            HelpName = "DIR",
        };
        var baseUrl = SharedOptions.BaseUrl();
        var drafts = SharedOptions.Drafts();
        var now = SharedOptions.Now();
        var strict = SharedOptions.Strict();
        var command = new Command("pdf", "Print the kit and its fact sheet as PDF, with Chromium.") { output, baseUrl, drafts, now, strict };
        command.SetAction(parsed =>
        {
            var root = SharedOptions.RootFolder(parsed);
            var given = parsed.GetRequiredValue(output);
            var folder = Path.GetFullPath(given, root);
            if (File.Exists(folder)) throw new UsageException($"'{given}' is a file; name a folder with --output");
            var result = ProgressLine.During(console, progress => SitePipeline.Run(new BuildRequest
            {
                Files = new DiskTree(root),
                Output = new NoOutput(),
                BaseUrl = SharedOptions.ParseBaseUrl(parsed.GetValue(baseUrl)),
                Now = Clock.Read(parsed.GetValue(now), TimeProvider.System),
                WithDrafts = parsed.GetValue(drafts),
                IsStrict = parsed.GetValue(strict),
                Workshop = SharedOptions.Workshop(root),
                Print = SharedOptions.PrintWorkshop(root),
                Progress = progress,
            }));

            DiagnosticReport.WriteText(result.Diagnostics, console, new DiskTree(root));
            if (result.Prints.IsEmpty)
            {
                console.Messages.WriteLine($"Nothing was printed: {DiagnosticReport.Counts(result.Diagnostics)}. {given} is as it was.");
                return ExitCode.Failed;
            }

            new DiskWriter(folder).WriteAll(result.Prints.Select(static print => (print.Plan.FileName, print.Pdf)));
            foreach (var print in result.Prints) console.Output.WriteLine(Path.Combine(given, print.Plan.FileName).Replace('\\', '/'));
            return ExitCode.Done;
        });
        return command;
    }
}
