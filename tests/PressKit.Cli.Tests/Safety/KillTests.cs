using System.Diagnostics;
using System.Globalization;

namespace PressKit.Cli.Tests.Safety;

/// <summary>
/// A build that is killed at any moment leaves the whole old site or the whole new one. <c>PRESSKIT_KILLS</c> says how often it is
/// tried, <c>PRESSKIT_FUZZ_SEED</c> at which moments.
/// </summary>
public sealed class KillTests : IDisposable
{
    private const int UsualKills = 20;
    private const int Articles = 60;

    private readonly KitFolder _kit = new();

    public void Dispose() => _kit.Dispose();

    [Fact]
    public async Task Killed_build_leaves_the_whole_old_site_or_the_whole_new_one()
    {
        if (OperatingSystem.IsWindows()) return;
        var seed = Number("PRESSKIT_FUZZ_SEED", 1);
        var random = new Random(seed);
        var (old, time) = await BuildAsync("lama");
        var (young, _) = await BuildAsync("baru");
        var (killed, exchanged) = (0, 0);
        for (var kill = 0; kill < Number("PRESSKIT_KILLS", UsualKills); kill++)
        {
            // The words of the site that does not stand there.
            var (before, after, word) = kill % 2 == 0 ? (young, old, "lama") : (old, young, "baru");
            if (!AreEqual(before, _kit.Snapshot())) await BuildAsync(kill % 2 == 0 ? "baru" : "lama");
            Write(word);
            using (var process = PressKitProcess.Start(null, "build", "--root", _kit.Root))
            {
                // A moment of the whole run, and more often one of its end, where the folders change places.
                var share = random.Next(3) == 0 ? random.NextDouble() : 0.7 + (random.NextDouble() * 0.5);
                if (process.WaitForExit(time * share)) exchanged++;
                else killed++;
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync();
            }

            var found = _kit.Snapshot();
            Assert.True(AreEqual(before, found) || AreEqual(after, found), $"PRESSKIT_FUZZ_SEED={seed.ToString(CultureInfo.InvariantCulture)}: kill {kill.ToString(CultureInfo.InvariantCulture)} left {found.Count} files of {before.Count}");
        }

        await BuildAsync("baru");
        Assert.Equal(["_site"], Directory.EnumerateFileSystemEntries(_kit.Root).Select(Path.GetFileName).Where(static name => name!.Contains("_site", StringComparison.Ordinal)));
        Assert.True(killed > 0, "every build ended before it was killed");
    }

    private async Task<(SortedDictionary<string, string> Site, TimeSpan Time)> BuildAsync(string word)
    {
        Write(word);
        var started = Stopwatch.GetTimestamp();
        var (exitCode, messages) = await PressKitProcess.RunAsync(null, "build", "--root", _kit.Root);
        Assert.True(exitCode == ExitCode.Done, messages);
        return (_kit.Snapshot(), Stopwatch.GetElapsedTime(started));
    }

    private void Write(string word)
    {
        for (var number = 0; number < Articles; number++)
        {
            var name = number.ToString(CultureInfo.InvariantCulture);
            _kit.Write($"content/id/articles/artikel-{name}.md", $"---\ntitle: Artikel {word} {name}\ndate: 2025-10-25\nsummary: Ringkasan {word}.\n---\n\nIsi {word}.\n");
        }
    }

    private static bool AreEqual(SortedDictionary<string, string> one, SortedDictionary<string, string> other) => one.SequenceEqual(other);

    private static int Number(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;
}
