using System.Globalization;
using System.Text;
using PressKit.Generator.Media;
using PressKit.Generator.Publishing;
using PressKit.Generator.Tests.Media;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Incremental;

/// <summary>A build that takes pages over from the last one gives the same files and says the same as one that makes everything anew.</summary>
public sealed class IncrementalBuildTests : IDisposable
{
    private readonly string _cache = Directory.CreateTempSubdirectory("presskit-").FullName;

    private static readonly int Edits = int.Parse(Environment.GetEnvironmentVariable("PRESSKIT_INCREMENTAL_EDITS") ?? "40", CultureInfo.InvariantCulture);
    private static readonly int FirstSeed = int.Parse(Environment.GetEnvironmentVariable("PRESSKIT_INCREMENTAL_SEED") ?? "1", CultureInfo.InvariantCulture);

    public static TheoryData<int> Seeds => [FirstSeed, FirstSeed + 1, FirstSeed + 2];

    public void Dispose() => Directory.Delete(_cache, recursive: true);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Site_is_the_same_whatever_was_changed(int seed)
    {
        var kit = new EditedKit(seed);
        var last = Build(kit, null);
        var random = new Random(seed);
        var (published, takenOver, left) = (0, 0, 0);
        for (var edit = 0; edit < Edits; edit++)
        {
            var saved = kit.Save();
            var change = edit % 5 == 4 ? "nothing" : kit.Change();
            if (edit % 3 == 0) change += ", " + kit.Change();
            var (found, harm) = Disturb(last, random);
            var (warm, cold) = (Build(kit, found), Build(kit, null));
            left += warm.Output.IsLeft ? 1 : 0;

            var about = $"seed {seed}, edit {edit}: {change}{harm}";
            Assert.True(cold.Messages.SequenceEqual(warm.Messages), $"{about}\ncold: {string.Join('\n', cold.Messages)}\nwarm: {string.Join('\n', warm.Messages)}");
            if (!cold.Result.IsPublished)
            {
                kit.Restore(saved);
                continue;
            }

            AssertSame(cold.Output.Files, warm.Output.Files, about);
            Assert.True(cold.Result.Record.Span.SequenceEqual(warm.Result.Record.Span), about + ": the records differ");
            (last, published, takenOver) = (warm, published + 1, takenOver + warm.Output.Kept);
        }

        // Otherwise nothing was tried.
        Assert.True(published > Edits / 2, $"{published} of {Edits} builds were published");
        Assert.True(takenOver > published, $"{takenOver} files were taken over in {published} builds");
        Assert.True(left > 0, $"the whole site was never left as it was in {published} builds");
    }

    // What others do to a site and to a record between two builds.
    private static (Built Last, string Harm) Disturb(Built last, Random random)
    {
        var files = new Dictionary<string, byte[]>(last.Output.Files, StringComparer.Ordinal);
        var record = last.Result.Record.ToArray();
        var address = files.Keys.Order(StringComparer.Ordinal).ElementAt(random.Next(files.Count));
        var harm = random.Next(12) switch
        {
            0 => files.Remove(address) ? $", and {address} removed" : "",
            1 => ChangeByte(files[address] = [.. files[address]], random) ? $", and {address} changed" : "",
            2 => files.TryAdd("id/artikel/lain.html", [1, 2, 3]) ? ", and a file added to the site" : "",
            3 => ChangeByte(record, random) ? ", and the record damaged" : "",
            4 => ", and the record cut short",
            _ => "",
        };
        if (harm.EndsWith("short", StringComparison.Ordinal)) record = record[..random.Next(record.Length)];
        return (new Built(last.Result with { Record = record }, new CountedOutput(files), files, last.Messages), harm);
    }

    private static bool ChangeByte(byte[] bytes, Random random)
    {
        if (bytes.Length == 0) return false;
        bytes[random.Next(bytes.Length)] ^= 0x20;
        return true;
    }

    [Fact]
    public void Site_of_which_nothing_changed_is_left_as_it_was()
    {
        var first = Build(new EditedKit(1), null);
        var again = Build(new EditedKit(1), first);
        AssertSame(first.Output.Files, again.Output.Files, "nothing changed");
        Assert.True(again.Output.IsLeft);
        Assert.Equal(first.Messages, again.Messages);
        Assert.Equal(first.Result.Pages, again.Result.Pages);
        Assert.Equal(first.Result.Manifest.ToJson().ToArray(), again.Result.Manifest.ToJson().ToArray());
    }

    [Fact]
    public void Articles_that_did_not_change_are_taken_over()
    {
        var tree = new EditedKit(1).ToTree();
        var first = Build(tree, EditedKit.Start, null);
        tree["content/id/about.md"] = "---\ntitle: Baru\nsummary: Baru.\n---\n\nBaru.\n";
        tree["content/en/about.md"] = "---\ntitle: About\nsummary: About this kit.\n---\n\nText.\n";
        var second = Build(tree, EditedKit.Start, first);
        tree["content/id/articles/baru.md"] = "no front matter";
        var third = Build(tree, EditedKit.Start, second);
        Assert.Equal(0, second.Output.Kept);
        Assert.False(third.Result.IsPublished);
        Assert.True(third.Output.Kept >= 2 * 2 * 9, $"{third.Output.Kept} files were taken over");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(-1)]
    public void Damaged_record_makes_everything_anew(int position)
    {
        var first = Build(new EditedKit(2), null);
        var record = first.Result.Record.ToArray();
        record[position < 0 ? record.Length - 1 : position] ^= 1;
        var again = Build(new EditedKit(2), first, record);
        AssertSame(first.Output.Files, again.Output.Files, "damaged");
        Assert.Equal(0, again.Output.Kept);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    public void Short_record_makes_everything_anew(int length)
    {
        var first = Build(new EditedKit(2), null);
        var again = Build(new EditedKit(2), first, first.Result.Record.ToArray()[..length]);
        AssertSame(first.Output.Files, again.Output.Files, "short");
        Assert.Equal(0, again.Output.Kept);
    }

    [Fact]
    public void Changed_output_is_made_anew()
    {
        var first = Build(new EditedKit(3), null);
        var files = first.Output.Files.ToDictionary(static file => file.Key, static file => file.Value.Length > 0 && file.Key.EndsWith("index.html", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes("<p>Foreign words</p>") : file.Value, StringComparer.Ordinal);
        var output = new MemoryOutput(files);
        SitePipeline.Run(RequestFor(new EditedKit(3), output, first.Result.Record));
        AssertSame(first.Output.Files, output.Files, "changed output");
    }

    [Fact]
    public void What_was_said_of_a_page_that_is_taken_over_is_said_again()
    {
        var kit = SampleKit.CreateTranslated();
        var first = Build(kit, EditedKit.Start, null);
        var again = Build(kit, EditedKit.Start, first);
        Assert.Contains(first.Messages, static message => message.Contains("PK3004", StringComparison.Ordinal));
        Assert.Equal(first.Messages, again.Messages);
        Assert.True(again.Output.Kept > 0);
    }

    [Fact]
    public void Link_of_a_page_that_is_taken_over_is_held_against_the_page_it_leads_to()
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/dua.md"] = "---\ntitle: Dua\ndate: 2025-10-20\nsummary: Ringkasan.\n---\n\n[ke sana](satu.md#bagian-kedua)\n";
        var first = Build(kit, EditedKit.Start, null);
        kit["content/id/articles/satu.md"] = "---\ntitle: Satu\ndate: 2025-10-25\nsummary: Ringkasan satu.\n---\n\nTanpa bagian.\n";
        var again = Build(kit, EditedKit.Start, first);
        Assert.True(first.Result.IsPublished);
        Assert.Contains(again.Messages, static message => message.StartsWith("content/id/articles/dua.md:7:11: error PK4102", StringComparison.Ordinal));
    }

    [Fact]
    public void Picture_under_embargo_comes_and_goes_with_its_hour()
    {
        const string Mark = "gambar-rahasia";
        var cache = Directory.CreateTempSubdirectory("presskit-").FullName;
        try
        {
            var workshop = new PictureWorkshop(new FakeImageTool { CanDraw = true }, cache);
            Built? last = null;
            foreach (var (embargo, now, isPublic) in ((string, string, bool)[])[
                ("2026-05-01T09:00+07:00", "2026-05-01T01:59:59Z", false),
                ("2026-05-01T09:00+07:00", "2026-05-01T02:00:00Z", true),
                ("2026-06-01T09:00+07:00", "2026-05-01T02:00:00Z", false),
                ("2026-04-01T09:00+07:00", "2026-05-01T02:00:00Z", true),
                ("2026-04-01T09:00+07:00", "2026-03-01T02:00:00Z", false)])
            {
                var kit = SampleKit.Create();
                kit.Set($"content/media/{Mark}.png", Samples.Png(800, 600));
                kit[$"content/media/{Mark}.png.yml"] = $"caption: {{id: {Mark} a, en: {Mark} b}}\nalt: {{id: {Mark} c, en: {Mark} d}}\ncredit: {Mark} e\nrights: own\nembargo: {embargo}\n";
                last = Build(kit, DateTimeOffset.Parse(now, CultureInfo.InvariantCulture), last, workshop: workshop);
                var fresh = Build(kit, DateTimeOffset.Parse(now, CultureInfo.InvariantCulture), null, workshop: workshop);

                Assert.True(last.Result.IsPublished, string.Join('\n', last.Messages));
                AssertSame(fresh.Output.Files, last.Output.Files, $"{embargo} at {now}");
                Assert.Equal(isPublic, last.Output.Files.Any(static file => file.Key.Contains(Mark, StringComparison.Ordinal) || Encoding.UTF8.GetString(file.Value).Contains(Mark, StringComparison.Ordinal)));
                if (!isPublic) Assert.DoesNotContain(last.Messages, static message => message.Contains(Mark, StringComparison.Ordinal));
            }
        }
        finally
        {
            Directory.Delete(cache, recursive: true);
        }
    }

    [Fact]
    public void Nothing_is_recorded_unless_it_is_asked_for()
    {
        var result = SitePipeline.Run(RequestFor(new EditedKit(4), new MemoryOutput(), null));
        Assert.True(result.IsPublished);
        Assert.True(result.Record.IsEmpty);
    }

    private static void AssertSame(IReadOnlyDictionary<string, byte[]> expected, IReadOnlyDictionary<string, byte[]> actual, string about)
    {
        Assert.True(expected.Keys.ToHashSet(StringComparer.Ordinal).SetEquals(actual.Keys), $"{about}: missing {string.Join(' ', expected.Keys.Except(actual.Keys))}; too many {string.Join(' ', actual.Keys.Except(expected.Keys))}");
        foreach (var (address, bytes) in expected) Assert.True(bytes.AsSpan().SequenceEqual(actual[address]), $"{about}: {address} differs");
    }

    private Built Build(EditedKit kit, Built? last, byte[]? record = null) => Build(kit.ToTree(), kit.Now, last, record);

    private Built Build(MemoryTree files, DateTimeOffset now, Built? last, byte[]? record = null, PictureWorkshop? workshop = null)
    {
        var output = new CountedOutput(last?.Site);
        var request = RequestFor(files, now, output, record ?? last?.Result.Record ?? ReadOnlyMemory<byte>.Empty);
        var result = SitePipeline.Run(workshop is null ? request : request with { Workshop = workshop });
        return new Built(result, output, output.Files, [.. result.Diagnostics.Select(static diagnostic => diagnostic.ToString())]);
    }

    private BuildRequest RequestFor(EditedKit kit, IOutput output, ReadOnlyMemory<byte>? lastBuild) => RequestFor(kit.ToTree(), kit.Now, output, lastBuild);

    private BuildRequest RequestFor(MemoryTree files, DateTimeOffset now, IOutput output, ReadOnlyMemory<byte>? lastBuild) => new()
    {
        Files = files,
        Output = output,
        BaseUrl = new Uri(RealKit.BaseUrl),
        Now = now,
        Workshop = new PictureWorkshop(new FakeImageTool(), _cache),
        LastBuild = lastBuild,
        // So that some kits have several.
        MostInSitemap = 25,
    };

    /// <param name="Site">What stands in the output's place when the next build begins.</param>
    private sealed record Built(BuildResult Result, CountedOutput Output, IReadOnlyDictionary<string, byte[]> Site, string[] Messages);

    /// <summary>Counts what is taken over.</summary>
    private sealed class CountedOutput(IReadOnlyDictionary<string, byte[]>? last) : IOutput
    {
        private readonly MemoryOutput _output = new(last);
        private int _kept;

        public IReadOnlyDictionary<string, byte[]> Files => _output.Files;

        public int Kept => _kept;

        /// <summary>True when the last site stayed as it was.</summary>
        public bool IsLeft { get; private set; }

        public void Write(string address, ReadOnlySpan<byte> bytes) => _output.Write(address, bytes);

        public void Link(string address, string file) => _output.Link(address, file);

        public long? FindLast(string address, ReadOnlySpan<byte> sha256) => _output.FindLast(address, sha256);

        public bool HasLast(IReadOnlyCollection<string> addresses) => _output.HasLast(addresses);

        public byte[] ReadLast(string address) => _output.ReadLast(address);

        public void LeaveLast()
        {
            IsLeft = true;
            _kept = last!.Count;
            _output.LeaveLast();
        }

        public byte[] ReadKept(string address) => _output.ReadKept(address);

        public void KeepLast(string address)
        {
            Interlocked.Increment(ref _kept);
            _output.KeepLast(address);
        }

        public void Commit() => _output.Commit();

        public void Discard() => _output.Discard();
    }
}
