using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PressKit.Generator.Media.Tools;

/// <summary>
/// Runs a program on files that may be hostile: its arguments as a list and no shell, limits of time and memory, and of what it
/// says no more than is read by anyone.
/// </summary>
internal static partial class RunProgram
{
    private const int MostOutput = 4000;
    private const long UsualMemory = 4L << 30;

    private static readonly Lazy<string?> Limiter = new(() => OperatingSystem.IsLinux() ? FindProgram.OnPath("prlimit") : null);

    /// <param name="environment">What is set for the program; null takes a variable away.</param>
    /// <param name="mostMemory">In bytes.</param>
    public static ProgramOutcome Run(
        string program,
        IReadOnlyList<string> arguments,
        string folder,
        IReadOnlyDictionary<string, string?> environment,
        TimeSpan limit,
        MemoryLimit memory = MemoryLimit.AddressSpace,
        long mostMemory = UsualMemory)
    {
        try
        {
            using var process = Process.Start(Describe(program, arguments, folder, environment, memory, mostMemory)) ?? throw new Win32Exception();
            process.StandardInput.Close();
            var output = ReadCapped(process.StandardOutput);
            var errors = ReadCapped(process.StandardError);
            if (!process.WaitForExit(limit))
            {
                process.Kill(entireProcessTree: true);
                return new ProgramOutcome("", $"it took longer than {limit.TotalSeconds.ToString(CultureInfo.InvariantCulture)} seconds");
            }

            var said = errors.GetAwaiter().GetResult().Trim();
            return new ProgramOutcome(output.GetAwaiter().GetResult(), process.ExitCode == 0 ? null : FirstLineOf(said) ?? $"it ended with code {process.ExitCode.ToString(CultureInfo.InvariantCulture)}");
        }
        catch (Win32Exception error)
        {
            return new ProgramOutcome("", error.Message);
        }
    }

    private static ProcessStartInfo Describe(string program, IReadOnlyList<string> arguments, string folder, IReadOnlyDictionary<string, string?> environment, MemoryLimit memory, long mostMemory)
    {
        var start = new ProcessStartInfo(Limiter.Value ?? program)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        if (Limiter.Value is not null)
        {
            start.ArgumentList.Add((memory == MemoryLimit.AddressSpace ? "--as=" : "--data=") + mostMemory.ToString(CultureInfo.InvariantCulture));
            start.ArgumentList.Add("--core=0");
            start.ArgumentList.Add("--");
            start.ArgumentList.Add(program);
        }

        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        // Messages and numbers are read by PressKit.
        start.Environment["LC_ALL"] = "C";
        return start;
    }

    // A program that is not read from stops; one that says the same thousands of times fills no memory.
    private static async Task<string> ReadCapped(StreamReader reader)
    {
        var text = new StringBuilder();
        var buffer = new char[1024];
        int count;
        while ((count = await reader.ReadAsync(buffer).ConfigureAwait(false)) > 0)
        {
            if (text.Length < MostOutput) text.Append(buffer, 0, count);
        }

        return text.ToString();
    }

    // What GLib writes before a message: program, process, level and clock, which are others each time.
    [GeneratedRegex(@"^\([^()]*:[0-9]+\): [^:]*: [0-9:.]+: ", RegexOptions.CultureInvariant)]
    private static partial Regex Origin();

    private static string? FirstLineOf(string text)
    {
        var line = Origin().Replace(text.Split('\n')[0], "").Trim();
        return line.Length == 0 ? null : line;
    }
}

/// <summary>What of a program's memory is limited, for each of its processes.</summary>
internal enum MemoryLimit
{
    AddressSpace,

    /// <summary>What it can write to, for programs that reserve far more addresses than they use.</summary>
    Data,
}

/// <param name="Problem">Null when the program succeeded.</param>
internal sealed record ProgramOutcome(string Output, string? Problem);
