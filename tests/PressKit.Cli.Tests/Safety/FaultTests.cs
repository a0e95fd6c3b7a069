using PressKit.Generator;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Publishing;
using PressKit.Generator.Reading;

namespace PressKit.Cli.Tests.Safety;

/// <summary>What a machine may do to a build: it fails with a line that says so, and the last site stays as it was.</summary>
public sealed class FaultTests : IDisposable
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserExecute;
    private readonly KitFolder _kit = new();

    public void Dispose() => _kit.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(25)]
    public void Full_disk_leaves_the_last_site_and_nothing_beside_it(int files)
    {
        _kit.Run("build");
        var before = _kit.Snapshot();
        _kit.Write("content/id/articles/dua.md", "---\ntitle: Dua\ndate: 2025-10-25\nsummary: Ringkasan.\n---\n\nIsi.\n");
        var failure = Record.Exception(() =>
        {
            using var staged = StagedOutput.Begin(_kit.PathOf("_site"));
            SitePipeline.Run(new BuildRequest { Files = new DiskTree(_kit.Root), Output = new FullDisk(staged, files), Now = DateTimeOffset.UnixEpoch.AddYears(60) });
        });

        Assert.True(failure is IOException or AggregateException, $"{failure}");
        Assert.Equal(before, _kit.Snapshot());
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(_kit.Root), static entry => entry.Contains("._site", StringComparison.Ordinal));
    }

    /// <summary>A build clears old folders out of its own: a link there must not lead it to another's.</summary>
    [Theory]
    [InlineData(".presskit")]
    [InlineData(".presskit/cache")]
    [InlineData(".presskit/cache/work")]
    [InlineData(".presskit/cache/files")]
    [InlineData(".presskit/builds")]
    public void Link_in_the_place_of_what_builds_keep_is_refused_and_nothing_behind_it_touched(string place)
    {
        if (OperatingSystem.IsWindows()) return;
        var outside = Directory.CreateDirectory(_kit.PathOf("outside")).FullName;
        foreach (var name in (string[])["old", "cache/work/old", "work/old", "files"]) Directory.CreateDirectory(Path.Combine(outside, name));
        File.WriteAllText(Path.Combine(outside, "files", "old.jpg"), "");
        File.SetLastWriteTimeUtc(Path.Combine(outside, "files", "old.jpg"), DateTime.UnixEpoch);
        foreach (var folder in Directory.GetDirectories(outside, "*", SearchOption.AllDirectories)) Directory.SetLastWriteTimeUtc(folder, DateTime.UnixEpoch);
        Directory.CreateDirectory(Path.GetDirectoryName(_kit.PathOf(place))!);
        Directory.CreateSymbolicLink(_kit.PathOf(place), outside);
        var before = Directory.GetFileSystemEntries(outside, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        var (exitCode, _, messages) = _kit.Run("build");

        Assert.Equal(ExitCode.Failed, exitCode);
        Assert.Contains("PressKit keeps and deletes files of its own there; delete it", Assert.Single(messages), StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFileSystemEntries(outside, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("content")]
    [InlineData(".")]
    [InlineData("content/id")]
    public void Output_that_leads_into_the_kit_by_a_link_is_refused_whatever_is_forced(string place)
    {
        if (OperatingSystem.IsWindows()) return;
        Directory.CreateSymbolicLink(_kit.PathOf("_site"), _kit.PathOf(place));
        Assert.Equal(ExitCode.WrongUsage, _kit.Run("build", "--force").ExitCode);
        Assert.True(File.Exists(_kit.PathOf("content/site.yml")));
    }

    [Theory]
    [InlineData("1970-01-02T00:00:00Z", "9999-12-31T23:59:59Z")]
    [InlineData("2107-12-31T00:00:00Z", "0001-01-01T00:00:00Z")]
    public void Clock_that_jumps_changes_nothing_but_what_it_decides(string files, string now)
    {
        _kit.Write("content/id/articles/dua.md", "---\ntitle: Dua\ndate: 2025-10-25\nsummary: Ringkasan.\nembargo: 2026-01-01T00:00Z\n---\n\nIsi.\n");
        foreach (var at in (string[])[now, "2025-12-31T23:59:59Z", now, "2026-01-01T00:00:00Z", "2025-12-31T23:59:59Z"])
        {
            var time = DateTimeOffset.Parse(files, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;
            foreach (var file in Directory.EnumerateFiles(_kit.Root, "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, time);
            Assert.Equal(ExitCode.Done, _kit.Run("build", "--now", at).ExitCode);
            Assert.Equal(ExitCode.Done, _kit.Run("build", "--now", at, "--fresh", "--output", "fresh").ExitCode);
            Assert.Equal(_kit.Snapshot("fresh"), _kit.Snapshot());
            Assert.Equal(string.CompareOrdinal(at, "2026") >= 0, File.Exists(_kit.PathOf("_site/id/artikel/dua.html")));
        }
    }

    [Fact]
    public void Output_below_a_file_is_one_line_and_not_a_defect()
    {
        _kit.Write("taken", "");
        var (exitCode, _, messages) = _kit.Run("build", "--output", "taken/site");
        Assert.Equal(ExitCode.Failed, exitCode);
        Assert.StartsWith("presskit: ", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Path_longer_than_the_file_system_takes_is_one_line_and_not_a_defect()
    {
        var (exitCode, _, messages) = _kit.Run("build", "--output", string.Join('/', Enumerable.Repeat(new string('a', 200), 30)));
        Assert.Equal(ExitCode.Failed, exitCode);
        Assert.StartsWith("presskit: ", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Name_longer_than_the_file_system_takes_is_one_line_and_not_a_defect()
    {
        var (exitCode, _, messages) = _kit.Run("build", "--output", new string('a', 300));
        Assert.Equal(ExitCode.Failed, exitCode);
        Assert.StartsWith("presskit: ", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_without_rights_is_one_line_and_not_a_defect()
    {
        if (OperatingSystem.IsWindows()) return;
        _kit.Run("build");
        var before = _kit.Snapshot();
        File.SetUnixFileMode(_kit.Root, Readable);
        var (exitCode, messages) = await PressKitProcess.RunWithoutPrivilegesAsync("build", "--root", _kit.Root);
        File.SetUnixFileMode(_kit.Root, Readable | UnixFileMode.UserWrite);

        Assert.Equal(ExitCode.Failed, exitCode);
        Assert.StartsWith("presskit: ", Assert.Single(messages.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Equal(before, _kit.Snapshot());
    }

    [Fact]
    public async Task Input_without_rights_is_named_and_not_a_defect()
    {
        if (OperatingSystem.IsWindows()) return;
        _kit.Run("build");
        var before = _kit.Snapshot();
        File.SetUnixFileMode(_kit.PathOf("content/id/articles/satu.md"), UnixFileMode.None);
        var (exitCode, messages) = await PressKitProcess.RunWithoutPrivilegesAsync("build", "--root", _kit.Root);

        Assert.Equal(ExitCode.Failed, exitCode);
        Assert.Contains("satu.md", messages, StringComparison.Ordinal);
        Assert.Equal(before, _kit.Snapshot());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void File_that_vanishes_while_the_kit_is_read_is_no_defect(int present)
    {
        using var staged = StagedOutput.Begin(_kit.PathOf("_site"));
        var result = SitePipeline.Run(new BuildRequest { Files = new VanishingTree(new DiskTree(_kit.Root), present), Output = staged, Now = DateTimeOffset.UnixEpoch.AddYears(60) });
        Assert.Equal(result.IsPublished, !result.Diagnostics.Any(static diagnostic => diagnostic.Severity == Severity.Error));
    }

    [Fact]
    public void Texts_that_all_claim_one_address_are_mistakes_and_not_a_defect()
    {
        for (var number = 0; number < 1000; number++) _kit.Write($"content/id/articles/sama-{number}.md", "---\ntitle: Sama\ndate: 2025-10-25\nsummary: Ringkasan.\nslug: sama\n---\n");
        var (exitCode, _, messages) = _kit.Run("build");

        Assert.Equal(ExitCode.Failed, exitCode);
        Assert.Equal(999, messages.Count(static message => message.Contains("error PK4001", StringComparison.Ordinal)));
        Assert.All(messages, static message => Assert.InRange(message.Length, 1, 1000));
    }

    [Fact]
    public void Thousand_mistakes_are_all_named_in_one_run()
    {
        for (var number = 0; number < 1000; number++) _kit.Write($"content/id/articles/salah-{number}.md", "---\ntitle: Salah\ndate: 2025-13-45\nsummary: Ringkasan.\n---\n");
        var (exitCode, _, messages) = _kit.Run("build");

        Assert.Equal(ExitCode.Failed, exitCode);
        Assert.Equal(1000, messages.Count(static message => message.Contains("error PK2106", StringComparison.Ordinal)));
    }

    /// <summary>Takes a few files, then none.</summary>
    private sealed class FullDisk(IOutput output, int files) : IOutput
    {
        private int _written;

        public void Write(string address, ReadOnlySpan<byte> bytes)
        {
            if (Interlocked.Increment(ref _written) > files) throw new IOException("No space left on device");
            output.Write(address, bytes);
        }

        public void Link(string address, string file) => output.Link(address, file);

        public void Commit() => output.Commit();

        public void Discard() => output.Discard();
    }

    /// <summary>Lists its files, and has the first few that are asked for.</summary>
    private sealed class VanishingTree(IFileTree files, int present) : IFileTree
    {
        private int _reads;

        public IEnumerable<string> List(string folder) => files.List(folder);

        public byte[]? Read(string path) => Interlocked.Increment(ref _reads) > present ? null : files.Read(path);

        public string? PlaceOf(string path) => files.PlaceOf(path);
    }
}
