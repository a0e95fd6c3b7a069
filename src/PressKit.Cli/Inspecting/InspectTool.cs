using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;
using PressKit.Generator.Media.Tools;

namespace PressKit.Cli.Inspecting;

/// <summary>Asks this machine for a tool.</summary>
public static partial class InspectTool
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    public static InspectedTool Inspect(ExternalTool tool)
    {
        if (tool.Programs.Select(Find).FirstOrDefault(static path => path is not null) is not { } path) return new InspectedTool(tool, null, null, null);
        var answer = Ask(path, tool.VersionArguments);
        var version = answer is not null && VersionNumber().Match(answer) is { Success: true } match ? match.Value : null;
        return new InspectedTool(tool, path, version, ProblemOf(tool, answer, version));
    }

    private static string? Find(string program) => Path.IsPathRooted(program) ? (File.Exists(program) ? program : null) : FindProgram.OnPath(program);

    private static string? ProblemOf(ExternalTool tool, string? answer, string? version)
    {
        if (answer is null) return "it does not run";
        if (version is null) return "it does not tell its version";
        return tool.Oldest is { } oldest && Version.Parse(version) < oldest ? $"version {oldest} or later is needed, this is {version}" : null;
    }

    // Without the limits under which pictures are made: a browser asks for more memory than they grant before it says anything.
    private static string? Ask(string program, IEnumerable<string> arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, CreateNoWindow = true, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true });
            if (process is null) return null;
            process.StandardInput.Close();
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            var answer = process.StandardOutput.ReadToEndAsync();
            if (process.WaitForExit(Limit) && process.ExitCode == 0) return answer.GetAwaiter().GetResult();
            if (!process.HasExited) process.Kill(entireProcessTree: true);
            return null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\d+\.\d+(\.\d+){0,2}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionNumber();
}

/// <param name="Path">The program; null when it is not installed.</param>
/// <param name="Version">Null when it has none or does not tell.</param>
/// <param name="Problem">Why it cannot be used although its program is there; null when it can.</param>
public sealed record InspectedTool(ExternalTool Tool, string? Path, string? Version, string? Problem)
{
    public bool IsUsable => Path is not null && Problem is null;
}
