using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using PressKit.Cli.Reporting;
using PressKit.Generator;
using PressKit.Generator.Publishing;
using PressKit.Generator.Reading;

namespace PressKit.Cli.Commands;

/// <summary><c>presskit build</c>: makes the site and swaps it in when it has no error.</summary>
internal static class BuildCommand
{
    private const int MostParts = 10;

    private static readonly string[] KitFolders = ["content", "templates", "seeds", ".git", ".github", ".presskit"];

    public static Command Create(CommandConsole console)
    {
        var output = new Option<string>("--output", "-o")
        {
            Description = "Where the site goes; the folder is replaced as a whole.",
            DefaultValueFactory = static _ => "_site",
            HelpName = "DIR",
        };
        var baseUrl = SharedOptions.BaseUrl();
        var drafts = SharedOptions.Drafts();
        var now = SharedOptions.Now();
        var strict = SharedOptions.Strict();
        var timings = new Option<bool>("--timings") { Description = "Say how long each stage took, and which pages and templates took longest." };
        var verify = new Option<bool>("--verify") { Description = "Build twice under different conditions and demand the same bytes." };
        var pdf = new Option<bool>("--pdf") { Description = "Print the kit and its fact sheet as PDF too, with Chromium." };
        var fresh = new Option<bool>("--fresh") { Description = "Make every page anew, also those that are as they were." };
        var report = new Option<string?>("--report") { Description = "Write the figures of the build to a file, as JSON.", HelpName = "FILE" };
        var force = new Option<bool>("--force") { Description = "Replace the output folder even when PressKit did not make it." };

        var command = new Command("build", "Build the site.") { output, baseUrl, drafts, now, strict, pdf, timings, verify, fresh, report, force };
        command.SetAction(parsed =>
        {
            var started = Stopwatch.GetTimestamp();
            var root = SharedOptions.RootFolder(parsed);
            var target = Path.GetFullPath(parsed.GetRequiredValue(output), root);
            RefuseToHarm(root, target, parsed.GetValue(force));
            var lastBuild = new LastBuild(root, target);
            using var staged = StagedOutput.Begin(target);
            var request = new BuildRequest
            {
                Files = new DiskTree(root),
                Output = staged,
                BaseUrl = SharedOptions.ParseBaseUrl(parsed.GetValue(baseUrl)),
                Now = Clock.Read(parsed.GetValue(now), TimeProvider.System),
                WithDrafts = parsed.GetValue(drafts),
                IsStrict = parsed.GetValue(strict),
                Workshop = SharedOptions.Workshop(root),
                Print = parsed.GetValue(pdf) ? SharedOptions.PrintWorkshop(root) : null,
                WithPartTimings = parsed.GetValue(timings),
                LastBuild = parsed.GetValue(fresh) ? ReadOnlyMemory<byte>.Empty : lastBuild.Read(),
            };
            var result = ProgressLine.During(console, progress => parsed.GetValue(verify) ? BuildTwice.Run(request with { Progress = progress }) : SitePipeline.Run(request with { Progress = progress }));

            if (result.IsPublished) lastBuild.Write(result.Record);
            DiagnosticReport.WriteText(result.Diagnostics, console, new DiskTree(root));
            if (parsed.GetValue(timings)) WriteTimings(result.Timings, console.Messages);
            var counts = DiagnosticReport.Counts(result.Diagnostics);
            var figures = BuildReport.Of(result, Stopwatch.GetElapsedTime(started));
            if (parsed.GetValue(report) is { } file) File.WriteAllText(Path.GetFullPath(file, root), figures.ToJson());
            JobSummary.Append(console.GitHub, result.IsPublished ? "Built the kit" : "The kit was not built", figures, result.Diagnostics);
            if (!result.IsPublished)
            {
                console.Messages.WriteLine($"Nothing was published: {counts}. {parsed.GetValue(output)} is as it was.");
                return ExitCode.Failed;
            }

            var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
            console.Messages.WriteLine($"Built {result.Pages} pages ({result.Manifest.Files.Length} files) into {parsed.GetValue(output)} in {seconds} s; {counts}.");
            if (parsed.GetValue(verify)) console.Messages.WriteLine("A second build under other conditions gave the same bytes.");
            return ExitCode.Done;
        });
        return command;
    }

    private static void RefuseToHarm(string root, string target, bool isForced)
    {
        // Not even --force may cost an editor the kit.
        var (realRoot, realTarget) = (RealPathOf(root), RealPathOf(target));
        if (IsWithin(realRoot, realTarget) || KitFolders.Any(folder => IsWithin(realTarget, Path.Combine(realRoot, folder))))
        {
            throw new UsageException($"the output folder '{target}' is part of the kit itself; name another with --output");
        }

        if (!isForced && !StagedOutput.MayReplace(target))
        {
            throw new UsageException($"'{target}' holds files that PressKit did not make; name another folder, or pass --force to replace it");
        }
    }

    // The folder that is written to when links on the way are followed.
    private static string RealPathOf(string path)
    {
        if (Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(path)) is not { } parent) return path;
        var folder = new DirectoryInfo(Path.Combine(RealPathOf(parent), Path.GetFileName(Path.TrimEndingDirectorySeparator(path))));
        return folder.LinkTarget is null ? folder.FullName : folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder.FullName;
    }

    private static bool IsWithin(string path, string folder) =>
        (path + Path.DirectorySeparatorChar).StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static void WriteTimings(StageTimings timings, TextWriter messages)
    {
        foreach (var (stage, elapsed) in timings.Stages)
        {
            messages.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-12} {elapsed.TotalMilliseconds,9:0.0} ms"));
        }

        WriteSlowest("The slowest pages, each in its languages:", timings.Pages, messages);
        WriteSlowest("The slowest templates, all their pages together:", timings.Templates, messages);
    }

    private static void WriteSlowest(string title, PartTimings? parts, TextWriter messages)
    {
        if (parts is null) return;
        messages.WriteLine(title);
        foreach (var (name, count, elapsed) in parts.Slowest(MostParts))
        {
            messages.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalMilliseconds,22:0.0} ms {count,7} × {name}"));
        }
    }
}
