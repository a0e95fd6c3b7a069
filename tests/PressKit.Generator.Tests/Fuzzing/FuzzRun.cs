using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace PressKit.Generator.Tests.Fuzzing;

/// <summary>
/// How many cases a fuzz test tries, and from which seed: <c>PRESSKIT_FUZZ_CASES</c> over all tests, <c>PRESSKIT_FUZZ_SEED</c>. Each
/// case has a seed of its own, which a failure names: set it, with one case, to see that case again.
/// </summary>
internal static class FuzzRun
{
    private const int UsualCases = 5_000;

    private const int MostFailures = 20;

    // Only what would never end takes more work, of this process and whatever else the machine does; what waits for ever does none.
    private static readonly TimeSpan Work = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    private static int Cases => Number("PRESSKIT_FUZZ_CASES", UsualCases);

    private static int FirstSeed => Number("PRESSKIT_FUZZ_SEED", 1);

    /// <summary>Tries a share of all cases, at least one.</summary>
    /// <param name="perMille">The share, in thousandths.</param>
    /// <param name="tryCase">Throws when the case failed; makes all its choices by the numbers it is given.</param>
    public static async Task TryAsync(int perMille, Action<Random> tryCase)
    {
        var cases = Math.Max(1, (int)((long)Cases * perMille / 1000));
        var failures = ImmutableArray.CreateBuilder<string>();
        for (var index = 0; index < cases && failures.Count < MostFailures; index++)
        {
            var seed = FirstSeed + index;
            var failure = await Record.ExceptionAsync(() => EndAsync(Task.Run(() => tryCase(new Random(seed)))));
            if (failure is not null) failures.Add($"PRESSKIT_FUZZ_SEED={seed.ToString(CultureInfo.InvariantCulture)} PRESSKIT_FUZZ_CASES=1 repeats this: {failure}");
            if (failure is TimeoutException) break;
        }

        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    private static async Task EndAsync(Task running)
    {
        var (work, started) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        while (await Task.WhenAny(running, Task.Delay(TimeSpan.FromSeconds(1))) != running)
        {
            if (Environment.CpuUsage.TotalTime - work > Work || Stopwatch.GetElapsedTime(started) > Patience) throw new TimeoutException("the case does not end");
        }

        await running;
    }

    private static int Number(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;
}
