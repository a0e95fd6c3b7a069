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
        var verbose = new Option<bool>("--verbose") { Description = "List each field found or derived, and each line dropped" };
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
        var config = new DiskTree(folder).Read(Path.GetFileName(SiteConfig.Path));
        RefuseForeign(options.Language, config);
        var limits = config is null ? Limits.Usual : ReadSiteConfig.LimitsIn(config);
        var diagnostics = new DiagnosticBag();
        var writer = new DiskWriter(folder);
        if (!options.DryRun) writer.ClearLeft($"{options.Language}/articles");
        var import = new ImportSeeds(new DiskTree(folder), writer, diagnostics);
        var seeds = files.Select(file => FindSeeds.Read(file, Shown(root, file), limits, diagnostics)).OfType<Seed>();
        foreach (var file in import.Import(seeds, options, shownContent))
        {
            if (file.Written) console.Output.WriteLine($"{shownContent}/{file.Path}");
            console.Messages.WriteLine($"{VisibleText.Of(file.Seed)}: {OutcomeOf(file, shownContent, options.DryRun)}");
            if (file.Path is not null) PrintSummary(file.Report, console.Messages);
            if (verbose) PrintDetails(file.Report, console.Messages);
        }

        DiagnosticReport.WriteText(diagnostics.ToSortedArray(), console);
        return diagnostics.HasErrors ? ExitCode.Failed : ExitCode.Done;
    }

    // A folder that no kit reads would take the articles out of everyone's sight.
    private static void RefuseForeign(string language, byte[]? config)
    {
        if (config is null || ReadSiteConfig.LanguagesIn(config) is not { } known || known.Contains(language)) return;
        throw new UsageException($"this kit has no language '{language}'; it has {string.Join(", ", known)}. Name it in {SiteConfig.Path} first, or another with --lang");
    }

    private static string OutcomeOf(ImportedFile file, string shownContent, bool isDryRun)
    {
        if (file.Path is null) return "not imported";
        var path = $"{shownContent}/{file.Path}";
        if (!file.Written) return $"{path} left as it is";
        return isDryRun ? $"{path} would be written" : $"{path} written";
    }

    private static void PrintSummary(ImportReport report, TextWriter messages)
    {
        var derived = report.Derived.Length == 0 ? "" : $"; derived {KeysOf(report.Derived)}";
        messages.WriteLine($"  {report.Size}; found {KeysOf(report.Found)}{derived}; dropped {report.Dropped.Length} lines");
    }

    private static string KeysOf(IEnumerable<ReportedField> fields) => string.Join(", ", fields.Select(static field => field.Key));

    private static void PrintDetails(ImportReport report, TextWriter messages)
    {
        foreach (var found in report.Found) messages.WriteLine($"  found {found.Key}: {VisibleText.Of(found.Value)}");
        foreach (var derived in report.Derived) messages.WriteLine($"  derived {derived.Key}: {VisibleText.Of(derived.Value)}");
        foreach (var dropped in report.Dropped) messages.WriteLine($"  dropped line {dropped.Number} ({dropped.Reason}): {VisibleText.Of(dropped.Text)}");
    }

    // Below the root a path is shown from there; elsewhere as it was given.
    private static string Shown(string root, string path)
    {
        var relative = Path.GetRelativePath(root, Path.GetFullPath(path));
        var shown = relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? path : relative;
        return shown.Replace('\\', '/').TrimEnd('/');
    }
}
