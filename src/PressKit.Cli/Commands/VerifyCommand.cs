using System.CommandLine;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;
using PressKit.Generator.Publishing;

namespace PressKit.Cli.Commands;

/// <summary><c>presskit verify DIR</c>: whether a folder holds what its manifest says, and nothing else.</summary>
internal static class VerifyCommand
{
    public static Command Create(CommandConsole console)
    {
        var folder = new Argument<string>("DIR") { Description = "A published kit, or a copy of one." };
        var command = new Command("verify", "Compare a published kit with its manifest.") { folder };
        command.SetAction(parsed =>
        {
            var given = parsed.GetRequiredValue(folder);
            var path = Path.GetFullPath(given, SharedOptions.RootFolder(parsed));
            if (!File.Exists(Path.Combine(path, SiteAddress.Manifest))) throw new UsageException($"there is no {SiteAddress.Manifest} in '{path}'");
            if (VerifyFolder.Compare(path) is not { } difference)
            {
                console.Messages.WriteLine($"{SiteAddress.Manifest} in {given} cannot be read: fetch the kit again.");
                return ExitCode.Failed;
            }

            Write(difference, console.Output);
            console.Messages.WriteLine(difference.IsNone
                ? $"All {difference.Expected} files are as the manifest says."
                : $"{difference.Missing.Length} missing, {difference.Changed.Length} changed, {difference.Extra.Length} extra, of {difference.Expected} files in the manifest.");
            return difference.IsNone ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    private static void Write(FolderDifference difference, TextWriter output)
    {
        foreach (var path in difference.Missing) output.WriteLine($"missing {VisibleText.Of(path)}");
        foreach (var path in difference.Changed) output.WriteLine($"changed {VisibleText.Of(path)}");
        foreach (var path in difference.Extra) output.WriteLine($"extra   {VisibleText.Of(path)}");
    }
}
