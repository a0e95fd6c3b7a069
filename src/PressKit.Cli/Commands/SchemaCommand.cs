using System.CommandLine;
using PressKit.Cli.Reporting;
using PressKit.Cli.Scaffolding;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;

namespace PressKit.Cli.Commands;

/// <summary><c>presskit schema</c>: JSON Schemas for everything that editors write, made of the code that reads it.</summary>
internal static class SchemaCommand
{
    public static Command Create(CommandConsole console)
    {
        var folder = new Option<string?>("--out") { Description = $"Write the schemas alone, into this folder; default: {EditorSupport.SchemaFolder}, with snippets beside it.", HelpName = "DIR" };
        var command = new Command("schema", "Write JSON Schemas and snippets, so that an editor completes and checks keys.") { folder };
        command.SetAction(parsed =>
        {
            var root = SharedOptions.RootFolder(parsed);
            var diagnostics = new DiagnosticBag();
            if (ReadSiteConfig.Read(new DiskTree(root), diagnostics) is not { } config)
            {
                DiagnosticReport.WriteText(diagnostics.ToSortedArray(), console);
                return ExitCode.Failed;
            }

            var target = parsed.GetValue(folder);
            var written = 0;
            foreach (var (path, text) in EditorSupport.Files(config.Languages))
            {
                if (PathIn(target, path) is not { } shown || !Update(shown, text)) continue;
                console.Output.WriteLine(shown);
                written++;
            }

            // A folder that is named may lie anywhere.
            bool Update(string shown, string text) =>
                target is null ? EditorSupport.Update(root, shown, text) : EditorSupport.Update(Path.GetFullPath(target, root), Path.GetFileName(shown), text);

            console.Messages.WriteLine(written == 0 ? "All schemas are up to date." : $"{written} files written.");
            return ExitCode.Done;
        });
        return command;
    }

    private static string? PathIn(string? folder, string path)
    {
        if (folder is null) return path;
        return path.StartsWith(EditorSupport.SchemaFolder, StringComparison.Ordinal) ? $"{folder.Replace('\\', '/').TrimEnd('/')}/{Path.GetFileName(path)}" : null;
    }
}
