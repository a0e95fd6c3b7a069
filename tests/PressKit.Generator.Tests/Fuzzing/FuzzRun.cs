using System.Globalization;

namespace PressKit.Generator.Tests.Fuzzing;

/// <summary>
/// How many cases a fuzz test tries, and from which seed: <c>PRESSKIT_FUZZ_CASES</c> over all tests, <c>PRESSKIT_FUZZ_SEED</c>. Each
/// case has a seed of its own, which a failure names: set it, with one case, to see that case again.
/// </summary>
internal static class FuzzRun
{
    private const int UsualCases = 5_000;

    // Only what would never end takes longer.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static int Cases => Number("PRESSKIT_FUZZ_CASES", UsualCases);

    private static int FirstSeed => Number("PRESSKIT_FUZZ_SEED", 1);

    /// <summary>Tries a share of all cases, at least one.</summary>
    /// <param name="perMille">The share, in thousandths.</param>
    /// <param name="tryCase">Throws when the case failed; makes all its choices by the numbers it is given.</param>
    public static async Task TryAsync(int perMille, Action<Random> tryCase)
    {
        var cases = Math.Max(1, (int)((long)Cases * perMille / 1000));
        for (var index = 0; index < cases; index++)
        {
            var seed = FirstSeed + index;
            var failure = await Record.ExceptionAsync(() => Task.Run(() => tryCase(new Random(seed))).WaitAsync(Patience));
            Assert.True(failure is null, $"PRESSKIT_FUZZ_SEED={seed.ToString(CultureInfo.InvariantCulture)} PRESSKIT_FUZZ_CASES=1 repeats this: {failure}");
        }
    }

    private static int Number(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;
}
