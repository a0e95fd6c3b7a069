using System.Diagnostics;
using System.Globalization;

namespace PressKit.Benchmarks.Comparing;

/// <summary>What one whole process cost.</summary>
/// <param name="Wall">In seconds.</param>
/// <param name="Cpu">User and system time of the process and its children, in seconds.</param>
/// <param name="Memory">The most that was resident at once, in megabytes.</param>
internal sealed record ProcessCost(double Wall, double Cpu, double Memory)
{
    /// <summary>Runs a program through GNU time, which asks the system for its cost (getrusage).</summary>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static ProcessCost Measure(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("/usr/bin/time", ["-f", "%e %U %S %M", program, .. arguments]) { RedirectStandardError = true, RedirectStandardOutput = true };
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var messages = process.StandardError.ReadToEnd();
        process.WaitForExit();
        var wall = Stopwatch.GetElapsedTime(began).TotalSeconds;
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} failed:\n{messages}\n{output.Result}");
        var values = messages.TrimEnd().Split('\n')[^1].Split(' ').Select(static value => double.Parse(value, CultureInfo.InvariantCulture)).ToArray();
        return new ProcessCost(wall, values[1] + values[2], values[3] / 1024);
    }

    /// <summary>The least of each over several runs: what others do on the machine only adds.</summary>
    public static ProcessCost Least(IReadOnlyCollection<ProcessCost> runs) =>
        new(runs.Min(static run => run.Wall), runs.Min(static run => run.Cpu), runs.Min(static run => run.Memory));
}
