using System.CommandLine;
using System.Runtime.InteropServices;
using PressKit.Cli.Inspecting;
using PressKit.Cli.Reporting;

namespace PressKit.Cli.Commands;

/// <summary><c>presskit doctor</c>: what this machine has, what it lacks, and what that costs. A missing tool is no failure.</summary>
internal static class DoctorCommand
{
    public static Command Create(CommandConsole console)
    {
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var output = new Option<string>("--output", "-o") { Description = "Where the site would go.", DefaultValueFactory = static _ => "_site", HelpName = "DIR" };

        var command = new Command("doctor", "Tell what is installed, what is missing and what is left out without it.") { format, output };
        command.SetAction(parsed =>
        {
            var root = SharedOptions.RootFolder(parsed);
            var inspection = new Inspection(
                PressKitVersion.Text,
                RuntimeInformation.FrameworkDescription,
                RuntimeInformation.RuntimeIdentifier,
                InspectKit.Inspect(root, Path.GetFullPath(parsed.GetRequiredValue(output), root)),
                [.. ExternalTool.All.Select(InspectTool.Inspect)]);
            if (parsed.GetRequiredValue(format) == "json") InspectionReport.WriteJson(inspection, console.Output);
            else InspectionReport.WriteText(inspection, console.Output);
            return ExitCode.Done;
        });
        return command;
    }
}
