using System.CommandLine;
using System.Text;
using PressKit.Cli.Reporting;
using PressKit.Generator.Checks.Translations;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Importing;
using PressKit.Generator.Reading;

namespace PressKit.Cli.Commands;

/// <summary><c>presskit translated FILE...</c>: records that translations match their sources as they stand.</summary>
internal static class TranslatedCommand
{
    public static Command Create(CommandConsole console)
    {
        var files = new Argument<string[]>("FILE") { Description = "A translation, as content/en/articles/x.md.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("translated", "Record that a translation matches its source as it stands.") { files };
        command.SetAction(parsed =>
        {
            var root = SharedOptions.RootFolder(parsed);
            var exitCode = ExitCode.Done;
            foreach (var file in parsed.GetRequiredValue(files)) exitCode = Math.Max(exitCode, Record(root, file, console));
            return exitCode;
        });
        return command;
    }

    private static int Record(string root, string file, CommandConsole console)
    {
        var path = Path.GetFullPath(file, root);
        if (!File.Exists(path)) throw new UsageException($"there is no file '{file}'");

        var diagnostics = new DiagnosticBag();
        var tree = new DiskTree(root);
        var shown = Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');
        if (ReadTranslationStatus.RecordFor(tree, shown, diagnostics) is not { } record)
        {
            DiagnosticReport.WriteText(diagnostics.ToSortedArray(), console);
            console.Messages.WriteLine($"presskit: {shown} is no translation of a text in this kit; it needs 'translation: {{of: …}}' and a source of the same path");
            return ExitCode.Failed;
        }

        new DiskWriter(root).Write(shown, Encoding.UTF8.GetBytes(RecordTranslation.Write(File.ReadAllText(path), record)));
        console.Output.WriteLine(shown);
        return ExitCode.Done;
    }
}
