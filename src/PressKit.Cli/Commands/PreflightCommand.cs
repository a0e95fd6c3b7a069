using System.CommandLine;
using System.Globalization;
using PressKit.Cli.Reporting;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Publishing.Preflight;

namespace PressKit.Cli.Commands;

/// <summary><c>presskit preflight DIR</c>: whether a built site will work where it is published.</summary>
internal static class PreflightCommand
{
    public static Command Create(CommandConsole console)
    {
        var folder = new Argument<string>("DIR") { Description = "The built site.", DefaultValueFactory = static _ => "_site" };
        var basePath = new Option<string[]>("--base-path")
        {
            Description = "A path the site must work under, as in /press-kit/; may be repeated; default: /, /repo/ and that of the site's address.",
            HelpName = "PATH",
        };
        var baseUrl = new Option<string?>("--base-url")
        {
            Description = "The address the site will have; default: the one it names itself.",
            HelpName = "URL",
        };
        var strict = SharedOptions.Strict();
        var format = SharedOptions.ReportFormat();
        var command = new Command("preflight", "Test a built site against the rules of GitHub Pages.") { folder, basePath, baseUrl, strict, format };
        command.SetAction(parsed =>
        {
            var given = parsed.GetRequiredValue(folder);
            var path = Path.GetFullPath(given, SharedOptions.RootFolder(parsed));
            if (!Directory.Exists(path)) throw new UsageException($"there is no folder '{path}'; build the site first");
            var result = ProgressLine.During(console, progress => PreflightSite.Run(new PreflightRequest
            {
                Folder = new DiskFolder(path),
                BaseUrl = SharedOptions.ParseBaseUrl(parsed.GetValue(baseUrl)),
                BasePaths = [.. (parsed.GetValue(basePath) ?? []).Select(ParseBasePath)],
                Progress = progress,
            }));

            DiagnosticReport.Write(parsed.GetRequiredValue(format), result.Diagnostics, Summary(result), console);
            var fails = result.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error || (diagnostic.Severity == Severity.Warning && parsed.GetValue(strict)));
            return fails ? ExitCode.Failed : ExitCode.Done;
        });
        return command;
    }

    private static string Summary(PreflightResult result)
    {
        var size = (result.Bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
        return $"Tested {result.Files} files ({size} MB) under {string.Join(", ", result.BasePaths)}: {DiagnosticReport.Counts(result.Diagnostics)}.";
    }

    private static string ParseBasePath(string text)
    {
        var path = "/" + text.Trim('/') + "/";
        if (path == "//") return "/";
        return Uri.TryCreate("https://example.org" + path, UriKind.Absolute, out var uri) && uri.AbsolutePath == path
            ? path
            : throw new UsageException($"--base-path '{text}' is no path such as /press-kit/");
    }
}
