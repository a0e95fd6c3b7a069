using System.Diagnostics;

namespace PressKit.Cli.Tests.Safety;

/// <summary>The program as users start it: a process of its own, with an environment of its own.</summary>
internal static class PressKitProcess
{
    private static readonly string Dotnet = Environment.ProcessPath ?? "dotnet";

    public static Process Start(IReadOnlyDictionary<string, string>? environment, params string[] arguments) => Start(Dotnet, [], environment, arguments);

    /// <summary>Runs a command to its end as a user to whom files can be forbidden: root is made one (capabilities(7)).</summary>
    public static Task<(int ExitCode, string Messages)> RunWithoutPrivilegesAsync(params string[] arguments) => Environment.UserName == "root"
        ? ReadAsync(Start("setpriv", ["--bounding-set=-dac_override,-dac_read_search", Dotnet], null, arguments))
        : RunAsync(null, arguments);

    /// <summary>Runs a command to its end with a umask of its own.</summary>
    public static Task<(int ExitCode, string Messages)> RunAsync(string umask, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        OperatingSystem.IsWindows() ? RunAsync(environment, arguments) : ReadAsync(Start("sh", ["-c", $"umask {umask}; exec \"$0\" \"$@\"", Dotnet], environment, arguments));

    /// <summary>Runs a command to its end: its exit code, and what it said.</summary>
    public static Task<(int ExitCode, string Messages)> RunAsync(IReadOnlyDictionary<string, string>? environment, params string[] arguments) => ReadAsync(Start(environment, arguments));

    private static Process Start(string program, string[] prefix, IReadOnlyDictionary<string, string>? environment, string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (IEnumerable<string>)[.. prefix, typeof(ExitCode).Assembly.Location, .. arguments]) start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static async Task<(int ExitCode, string Messages)> ReadAsync(Process started)
    {
        using var process = started;
        var output = process.StandardOutput.ReadToEndAsync();
        var messages = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, messages + await output);
    }
}
