using PressKit.Generator.Publishing;

namespace PressKit.Generator.Tests.Sites;

/// <summary>A kit that was published, then changed, and held against what was published.</summary>
public sealed class PublishedPagesTests
{
    private const string Article = "content/id/articles/dua.md";
    private const string Gone =
        "lama/manifest.json:1:1: error PK7001: the page 'id/artikel/dua.html' was published and is gone; bring its file back with 'withdrawn: {id: …, en: …}', or name the address under 'aliases' of the page that takes its place";

    [Fact]
    public void Deleted_article_is_an_error() => Assert.Contains(Gone, ErrorsOf(SampleKit.Create()));

    [Theory]
    [InlineData("draft: true")]
    [InlineData("embargo: 2099-01-01T00:00Z")]
    [InlineData("slug: lain")]
    public void Article_that_hides_or_moves_is_an_error(string key) => Assert.Contains(Gone, ErrorsOf(KitWith(key)));

    [Theory]
    [InlineData("updated: 2025-10-27")]
    [InlineData("withdrawn: Sumber mencabutnya.")]
    [InlineData("slug: lain\naliases: [id/artikel/dua.html]")]
    public void Article_that_stays_is_withdrawn_or_leaves_an_alias_is_none(string key) => Assert.Empty(ErrorsOf(KitWith(key)));

    private static MemoryTree KitWith(string key)
    {
        var kit = SampleKit.Create();
        kit[Article] = $"---\ntitle: Dua\ndate: 2025-10-26\nsummary: Ringkasan dua.\n{key}\n---\n";
        return kit;
    }

    private static IEnumerable<string> ErrorsOf(MemoryTree kit)
    {
        var published = Manifest.Read(TestSite.Build(KitWith("updated: 2025-10-26")).Files["manifest.json"]);
        Assert.NotNull(published);
        var result = SitePipeline.Run(new BuildRequest { Files = kit, Output = new NoOutput(), Now = DateTimeOffset.UnixEpoch.AddYears(60), Published = (published, "lama/manifest.json") });
        return result.Diagnostics.Where(static diagnostic => diagnostic.SeverityName == "error").Select(static diagnostic => diagnostic.ToString());
    }
}
