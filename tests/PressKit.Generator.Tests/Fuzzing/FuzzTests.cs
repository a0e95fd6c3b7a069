using System.Text;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Importing;
using PressKit.Generator.Media.Formats;
using PressKit.Generator.Reading;
using PressKit.Generator.Tests.Media;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Fuzzing;

/// <summary>Whatever the files hold, a build ends in a site or in diagnostics, and what it publishes is harmless.</summary>
public sealed class FuzzTests
{
    private static readonly DiskTree Disk = new(RealKit.Root);
    private static readonly string[] Articles = ReadAll("content", ".md");
    private static readonly string[] Seeds = ReadAll("seeds", ".txt");
    private static readonly string[] DataFiles = ReadAll("content/data", ".yml");
    private static readonly (string Path, string Text)[] Templates =
        [.. Disk.List("templates").Where(static path => path.Contains(".sbn-", StringComparison.Ordinal)).Select(static path => (path, ReadText(path)))];

    private static readonly (string Path, string Text)[] Hostile = [.. HostileFiles()];

    [Fact]
    public Task Article_of_any_text_is_published_harmlessly_or_named() => FuzzRun.TryAsync(200, static random =>
    {
        var kit = SampleKit.Create();
        kit["content/id/articles/satu.md"] = Mutate.Text(Articles[random.Next(Articles.Length)], Articles, random);
        Build(kit);
    });

    [Fact]
    public Task Kit_of_every_kind_of_file_is_published_harmlessly_or_named() => FuzzRun.TryAsync(40, static random =>
    {
        var kit = HostileKit.Create();
        var (path, text) = Hostile[random.Next(Hostile.Length)];
        kit[path] = Mutate.Text(text, [text, .. DataFiles], random);
        Build(kit);
    });

    [Fact]
    public Task Template_of_any_text_ends_in_pages_or_messages() => FuzzRun.TryAsync(60, static random =>
    {
        var kit = SampleKit.Create();
        var (path, text) = Templates[random.Next(Templates.Length)];
        kit[path] = Mutate.Text(text, [.. Templates.Select(static template => template.Text)], random);
        TestSite.Build(kit, RealKit.BaseUrl);
    });

    [Fact]
    public Task Seed_of_any_text_is_imported_or_named_and_what_was_imported_can_be_read() => FuzzRun.TryAsync(200, static random =>
    {
        var diagnostics = new DiagnosticBag();
        var bytes = Encoding.UTF8.GetBytes(Mutate.Text(Seeds[random.Next(Seeds.Length)], Seeds, random));
        if (random.Next(4) == 0) bytes = Mutate.Bytes(bytes, random);
        var article = new ImportArticle([], diagnostics).Import(new Seed("benih.txt", "seeds/benih.txt", bytes, Sidecar: null)).Article;
        Assert.Equal(diagnostics.HasErrors, article is null);
        if (article is null) return;

        var written = Encoding.UTF8.GetBytes(WriteArticle.Write(article));
        var found = new DiagnosticBag();
        FrontMatterBlock.Split(written, "content/id/articles/x.md", found);
        Assert.Empty(found.ToSortedArray());
    });

    [Fact]
    public Task File_of_any_bytes_is_read_or_named() => FuzzRun.TryAsync(50, static random =>
    {
        var kit = SampleKit.CreateTranslated();
        var paths = kit.List("content").ToArray();
        var path = paths[random.Next(paths.Length)];
        kit.Set(path, Mutate.Bytes(kit.Read(path), random));
        Build(kit);
    });

    [Fact]
    public Task Header_of_any_bytes_is_read_or_refused() => FuzzRun.TryAsync(400, static random =>
    {
        byte[][] samples =
        [
            Samples.Jpeg(640, 480, comment: "x"), Samples.Png(16, 9, comment: "x"), Samples.AnimatedPng(), Samples.WebP(20, 30, comment: "x"), Samples.LosslessWebP(20, 30, hasAlpha: true),
        ];
        using var file = new MemoryStream(Mutate.Bytes(samples[random.Next(samples.Length)], random), writable: false);
        try
        {
            ReadHeader.Read(file);
        }
        catch (InvalidDataException error)
        {
            Assert.NotEqual("", error.Message);
        }
    });

    private static void Build(MemoryTree kit)
    {
        var site = TestSite.Build(kit, "https://example.org/kit/");
        Assert.All(site.Result.Diagnostics, static diagnostic => Assert.DoesNotContain('\n', diagnostic.ToString()));
        Assert.Equal(site.Result.IsPublished, !site.Result.Diagnostics.Any(static diagnostic => diagnostic.Severity == Severity.Error));
        foreach (var (address, bytes) in site.Files)
        {
            if (address.EndsWith(".html", StringComparison.Ordinal)) Assert.Empty(HarmlessPage.FaultsOf(Encoding.UTF8.GetString(bytes)));
        }
    }

    private static IEnumerable<(string Path, string Text)> HostileFiles()
    {
        var kit = HostileKit.Create();
        return kit.List("content").Select(path => (path, Encoding.UTF8.GetString(kit.Read(path)!)));
    }

    private static string[] ReadAll(string folder, string ending) => [.. Disk.List(folder).Where(path => path.EndsWith(ending, StringComparison.Ordinal)).Select(ReadText)];

    private static string ReadText(string path) => Encoding.UTF8.GetString(Disk.Read(path)!);
}
