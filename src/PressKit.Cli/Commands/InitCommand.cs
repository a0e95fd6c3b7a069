using System.Collections.Immutable;
using System.CommandLine;
using PressKit.Cli.Scaffolding;

namespace PressKit.Cli.Commands;

/// <summary><c>presskit init DIR</c>: a kit with samples that builds as it is.</summary>
internal static class InitCommand
{
    // A repository may be there before its first file is.
    private const string GitFolder = ".git";
    private const int MostNamed = 5;

    public static Command Create(CommandConsole console)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of the new kit; it is made when it is not there." };
        var languages = new Option<string>("--lang")
        {
            Description = "The kit's languages, the one that texts are written in first.",
            DefaultValueFactory = static _ => string.Join(',', CreateKit.Languages),
            HelpName = "LIST",
        };
        var force = new Option<bool>("--force") { Description = "Add what is missing to a folder that is not empty; nothing is overwritten." };

        var command = new Command("init", "Make an empty kit with samples.") { folder, languages, force };
        command.SetAction(parsed =>
        {
            var given = parsed.GetRequiredValue(folder);
            var path = Path.GetFullPath(given, SharedOptions.RootFolder(parsed));
            var codes = ParseLanguages(parsed.GetRequiredValue(languages));
            RefuseWhatIsThere(path, given, parsed.GetValue(force));

            var shown = given.Replace('\\', '/').TrimEnd('/');
            var written = new CreateKit(path, codes, Clock.Today(TimeProvider.System)).Write();
            foreach (var file in written) console.Output.WriteLine($"{shown}/{file}");
            console.Messages.WriteLine(written.IsEmpty ? $"Nothing was missing in {given}." : $"{written.Length} files written. Next: read {shown}/README.md, then");
            if (!written.IsEmpty) console.Messages.WriteLine(shown == "." ? "  presskit build" : $"  cd {shown} && presskit build");
            return ExitCode.Done;
        });
        return command;
    }

    private static ImmutableArray<string> ParseLanguages(string list)
    {
        var known = string.Join(" and ", CreateKit.Languages);
        var codes = list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToImmutableArray();
        if (codes.IsEmpty) throw new UsageException($"--lang names no language; PressKit has texts in {known}");
        if (codes.FirstOrDefault(static code => !CreateKit.Languages.Contains(code)) is { } other)
        {
            throw new UsageException($"--lang '{other}': PressKit has texts in {known}; add another language to content/site.yml afterwards, with its texts in templates/i18n/{other}.yml");
        }

        return codes.Distinct(StringComparer.Ordinal).Count() == codes.Length ? codes : throw new UsageException($"--lang '{list}' names a language twice");
    }

    private static void RefuseWhatIsThere(string path, string given, bool isForced)
    {
        if (File.Exists(path)) throw new UsageException($"'{given}' is a file, not a folder");
        if (isForced || !Directory.Exists(path)) return;
        var there = Directory.EnumerateFileSystemEntries(path).Select(static entry => Path.GetFileName(entry)).Where(static name => name != GitFolder).Order(StringComparer.Ordinal).ToArray();
        if (there.Length == 0) return;
        var named = string.Join(", ", there.Take(MostNamed)) + (there.Length > MostNamed ? $" and {there.Length - MostNamed} more" : "");
        throw new UsageException($"'{given}' is not empty: it holds {named}; name another folder, or pass --force to add what is missing and leave the rest as it is");
    }
}
