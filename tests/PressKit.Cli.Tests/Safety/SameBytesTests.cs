namespace PressKit.Cli.Tests.Safety;

/// <summary>The same kit gives the same bytes on whatever machine it is built.</summary>
public sealed class SameBytesTests : IDisposable
{
    private readonly KitFolder _kit = new();

    public SameBytesTests()
    {
        // Letters and dates that cultures treat in ways of their own: the Turkish i, the Thai year, the comma of numbers.
        _kit.Write("content/id/articles/istimewa.md", "---\ntitle: ISTIMEWA Iı İi 1234.5\ndate: 2025-10-25T23:30:00+07:00\nsummary: Ringkasan I 1.234,5.\ntags: [INDONESIA, Ilmu]\n---\n\n## IKLIM Iı\n\nIsi.\n");
        _kit.Write("content/id/articles/awal.md", "---\ntitle: Awal\ndate: 2025-10-25T00:30:00+07:00\nsummary: Ringkasan.\n---\n\nIsi 1.234.567,5 kapal.\n");
        _kit.Write("content/data/facts.yml", "- id: kapal\n  label: {id: Kapal, en: Ships}\n  featured: 1\n  moments:\n    - {as_of: 2025-10-25, value: 1234567.5, qualifier: exactly, status: so far, sources: [{article: articles/awal, words: \"Isi 1.234.567,5 kapal.\"}]}\n");
        var site = File.ReadAllText(_kit.PathOf("content/site.yml"));
        _kit.Write("content/site.yml", site + "\ntags: {slug: {id: topik, en: topics}, title: {id: Topik, en: Topics}}\npages:\n  facts: {slug: {id: fakta, en: facts}, title: {id: Fakta, en: Facts}}\n  search: {slug: {id: cari, en: search}, title: {id: Cari, en: Search}}\n");
    }

    public void Dispose() => _kit.Dispose();

    [Fact]
    public async Task Tree_is_the_same_under_any_culture_zone_folder_clock_rights_and_number_of_cores()
    {
        var expected = await BuildAsync("here", []);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, await BuildAsync("here", []));
        (string Umask, Dictionary<string, string> Environment)[] machines =
        [
            ("077", new() { ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "America/New_York", ["DOTNET_PROCESSOR_COUNT"] = "1" }),
            ("000", new() { ["LC_ALL"] = "th_TH.UTF-8", ["TZ"] = "Pacific/Kiritimati", ["DOTNET_PROCESSOR_COUNT"] = "2" }),
            ("027", new() { ["LC_ALL"] = "id_ID.UTF-8", ["TZ"] = "Asia/Jakarta", ["DOTNET_PROCESSOR_COUNT"] = "8" }),
            ("022", new() { ["LC_ALL"] = "C", ["TZ"] = "Etc/GMT+12", ["SOURCE_DATE_EPOCH"] = "4102444800", ["DOTNET_TieredCompilation"] = "0" }),
        ];
        for (var number = 0; number < machines.Length; number++)
        {
            // Written in another order and at another time, read with other rights.
            using var copy = new KitFolder();
            foreach (var path in Directory.EnumerateFiles(_kit.PathOf("content"), "*", SearchOption.AllDirectories).OrderByDescending(static path => path, StringComparer.Ordinal))
            {
                var name = Path.GetRelativePath(_kit.Root, path);
                copy.Write(name, File.ReadAllText(path));
                File.SetLastWriteTimeUtc(copy.PathOf(name), DateTime.UnixEpoch.AddDays(number));
                if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(copy.PathOf(name), UnixFileMode.UserRead);
            }

            var output = $"a folder {number}";
            Assert.Equal(expected, await BuildAsync(output, machines[number].Environment, machines[number].Umask, copy));
            // And once more, on the pages that another machine made, at another time.
            var next = machines[(number + 1) % machines.Length];
            Assert.Equal(expected, await BuildAsync(output, next.Environment, next.Umask, copy, "--now", "2031-05-06T07:08+09:00"));
        }
    }

    private async Task<SortedDictionary<string, string>> BuildAsync(string output, Dictionary<string, string> environment, string umask = "022", KitFolder? kit = null, params string[] more)
    {
        kit ??= _kit;
        var (exitCode, messages) = await PressKitProcess.RunAsync(umask, environment, ["build", "--root", kit.Root, "--output", output, "--base-url", "https://example.org/kit/", .. more]);
        Assert.True(exitCode == ExitCode.Done, messages);
        AssertAllMayRead(kit.PathOf(output));
        return kit.Snapshot(output);
    }

    // As a server and the artifact of a host need it.
    private static void AssertAllMayRead(string site)
    {
        if (OperatingSystem.IsWindows()) return;
        const UnixFileMode File = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        const UnixFileMode Folder = File | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        foreach (var file in Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories)) Assert.Equal((file, File), (file, System.IO.File.GetUnixFileMode(file)));
        foreach (var folder in Directory.EnumerateDirectories(site, "*", SearchOption.AllDirectories).Append(site)) Assert.Equal((folder, Folder), (folder, System.IO.File.GetUnixFileMode(folder)));
    }
}
