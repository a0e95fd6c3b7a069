using System.CommandLine;
using PressKit.Cli.Reporting;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Importing;
using PressKit.Generator.Reading;

namespace PressKit.Cli.Commands;

/// <summary><c>presskit import PATH...</c>: source articles become Markdown, once; an edited file is never written over.</summary>
internal static class ImportCommand
{
    public static Command Create(CommandConsole console)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Source articles, or folders of them (*.txt)", Arity = ArgumentArity.OneOrMore };
        var language = new Option<string>("--lang") { Description = "The language of the articles", DefaultValueFactory = static _ => "id" };
        var content = new Option<string?>("--content") { Description = "The folder to write to, instead of the root's content/" };
        var force = new Option<bool>("--force") { Description = "Write over files edited since their import" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would be written, and write nothing" };
        var verbose = new Option<bool>("--verbose") { Description = "List what was found, derived and dropped" };
        language.Validators.Add(static result =>
        {
            var isLanguage = result.GetValueOrDefault<string>() is { Length: >= 2 and <= 8 } id && id.All(static letter => char.IsAsciiLetterLower(letter) || letter == '-');
            if (!isLanguage) result.AddError("--lang takes a language such as 'id'");
        });

        var command = new Command("import", "Turn source articles into Markdown") { paths, language, content, force, dryRun, verbose };
        command.SetAction(result => Run(
            result.GetRequiredValue(paths),
            new ImportOptions(result.GetRequiredValue(language), result.GetValue(force), result.GetValue(dryRun)),
            SharedOptions.RootFolder(result),
            result.GetValue(content),
            result.GetValue(verbose),
            console));
        return command;
    }

    private static int Run(string[] paths, ImportOptions options, string root, string? contentFolder, bool verbose, CommandConsole console)
    {
        var (files, missing) = FindSeeds.Find(paths);
        if (missing.Length > 0) throw new UsageException($"there is no file or folder '{string.Join("', '", missing)}'");

        var folder = contentFolder ?? Path.Combine(root, "content");
        var shownContent = Shown(root, folder);
        var diagnostics = new DiagnosticBag();
        var import = new ImportSeeds(new DiskTree(folder), new DiskArticleWriter(folder), diagnostics);
        var seeds = files.Select(file => FindSeeds.Read(file, Shown(root, file)));
        foreach (var file in import.Import(seeds, options, shownContent))
        {
            if (file.Written) console.Output.WriteLine($"{shownContent}/{file.Path}");
            if (verbose) PrintReport(file, console.Messages);
        }

        DiagnosticReport.WriteText(diagnostics.ToSortedArray(), console.Messages);
        return diagnostics.HasErrors ? ExitCode.Failed : ExitCode.Done;
    }

    private static void PrintReport(ImportedFile file, TextWriter messages)
    {
        messages.WriteLine(file.Seed);
        foreach (var found in file.Report.Found) messages.WriteLine($"  found {found}");
        foreach (var derived in file.Report.Derived) messages.WriteLine($"  derived {derived}");
        foreach (var dropped in file.Report.Dropped) messages.WriteLine($"  dropped line {dropped.Number}, {dropped.Reason}: {dropped.Text}");
    }

    // Below the root a path is shown from there; elsewhere as it was given.
    private static string Shown(string root, string path)
    {
        var relative = Path.GetRelativePath(root, Path.GetFullPath(path));
        var shown = relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? path : relative;
        return shown.Replace('\\', '/').TrimEnd('/');
    }
}
