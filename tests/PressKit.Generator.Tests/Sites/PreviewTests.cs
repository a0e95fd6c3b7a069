using PressKit.Generator.Diagnostics;
using PressKit.Generator.Publishing;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Tests.Sites;

/// <summary>What a preview asks of a build: the same bytes from what it remembers, pages one by one, and all that is held back.</summary>
public sealed class PreviewTests
{
    [Theory]
    [InlineData("content/site.yml", "\n# catatan\n")]
    [InlineData("content/data/facts.yml", "\n# catatan\n")]
    [InlineData("content/id/about.md", "\nKalimat baru.\n")]
    [InlineData("content/id/articles/baru.md", "---\ntitle: Baru\ndate: 2025-10-27\nsummary: Ringkasan.\n---\n\nIsi.\n")]
    [InlineData("templates/article.sbn-html", "\n<p>akhir</p>\n")]
    [InlineData("templates/assets/style.css", "\n/* akhir */\n")]
    [InlineData("templates/i18n/id.yml", "\nlain: lain\n")]
    public void Build_that_remembers_gives_the_bytes_of_one_that_reads_everything(string path, string added)
    {
        var kit = Copy();
        var memory = new ReadingMemory();
        Build(kit, memory);
        kit[path] = System.Text.Encoding.UTF8.GetString(kit.Read(path) ?? []) + added;

        var (remembered, known) = Build(kit, memory);
        var (read, found) = Build(kit, ReadingMemory.None);
        Assert.Equal(found, known);
        Assert.Equal(read.Files.Keys.Order(StringComparer.Ordinal), remembered.Files.Keys.Order(StringComparer.Ordinal));
        Assert.All(read.Files, file => Assert.True(file.Value.AsSpan().SequenceEqual(remembered.Files[file.Key]), file.Key));
    }

    [Fact]
    public void What_was_said_of_a_file_is_said_again_while_it_stays_as_it_is()
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/salah.md"] = "---\ntitle: Salah\ntanggal: 2025-10-25\nsummary: Ringkasan.\ndate: 2025-10-25\n---\n";
        var memory = new ReadingMemory();

        var first = Build(kit, memory).Messages;
        Assert.Contains(first, static message => message.Contains("PK2103", StringComparison.Ordinal));
        Assert.Equal(first, Build(kit, memory).Messages);
    }

    [Fact]
    public void Pages_made_ahead_are_the_pages_of_the_build()
    {
        var request = RequestFor(Copy(), new MemoryOutput(), ReadingMemory.None);
        var diagnostics = new DiagnosticBag();
        var site = SitePipeline.Plan(request, diagnostics, new StageTimings())!;
        var ahead = (MemoryOutput)request.Output;
        foreach (var group in site.Plan.Groups.Where(static group => !group.IsHome).Reverse()) site.MakePages(group);
        site.MakeDoorways();
        site.MakeHomeAhead();
        var result = SitePipeline.Make(site, request, new StageTimings(), CancellationToken.None);

        Assert.True(result.IsPublished);
        Assert.Equal(RealKit.Site.Files.Keys.Order(StringComparer.Ordinal), ahead.Files.Keys.Order(StringComparer.Ordinal));
        Assert.All(RealKit.Site.Files, file => Assert.True(file.Value.AsSpan().SequenceEqual(ahead.Files[file.Key]), file.Key));
    }

    [Fact]
    public void Preview_shows_what_is_under_embargo_and_knows_until_when_it_is_held()
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/nanti.md"] = "---\ntitle: Nanti\ndate: 2025-10-25\nsummary: Ringkasan.\nembargo: 2099-10-25T09:00+07:00\n---\n\nIsi.\n";
        kit["content/id/articles/draf.md"] = "---\ntitle: Draf\ndate: 2025-10-25\nsummary: Ringkasan.\ndraft: true\n---\n\nIsi.\n";
        var request = RequestFor(kit, new MemoryOutput(), ReadingMemory.None) with { WithDrafts = true, WithEmbargoed = true };
        var site = SitePipeline.Plan(request, new DiagnosticBag(), new StageTimings())!;

        Assert.NotNull(site.FindPage("id/artikel/nanti.html"));
        Assert.NotNull(site.FindPage("id/artikel/nanti.txt"));
        Assert.Equal(new DateTimeOffset(2099, 10, 25, 9, 0, 0, TimeSpan.FromHours(7)), site.HeldFromPublic.WhyHeld("content/id/articles/nanti.md")!.Until);
        Assert.Null(site.HeldFromPublic.WhyHeld("content/id/articles/draf.md")!.Until);
        Assert.Equal(0, site.HeldFromPublic.EntriesIn("content/data/facts.yml"));
    }

    private static (MemoryOutput Output, string[] Messages) Build(MemoryTree kit, ReadingMemory memory)
    {
        var output = new MemoryOutput();
        var result = SitePipeline.Run(RequestFor(kit, output, memory));
        return (output, [.. result.Diagnostics.Select(static diagnostic => diagnostic.ToString())]);
    }

    private static BuildRequest RequestFor(MemoryTree kit, MemoryOutput output, ReadingMemory memory) => new()
    {
        Files = kit,
        Output = output,
        BaseUrl = new Uri(RealKit.BaseUrl),
        Now = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
        Memory = memory,
    };

    private static MemoryTree Copy()
    {
        var (kit, disk) = (new MemoryTree(), new DiskTree(RealKit.Root));
        foreach (var path in new[] { "content", "seeds", "templates" }.SelectMany(disk.List)) kit.Set(path, disk.Read(path)!);
        return kit;
    }
}
