using PressKit.Generator.Tests.Snapshots;

namespace PressKit.Generator.Tests.Sites;

public sealed class RealKitTests
{
    public static TheoryData<string> Texts => [.. RealKit.Site.Files.Keys
        .Where(static address => Path.GetExtension(address) is ".html" or ".xml" or ".txt" or ".json")
        .Where(static address => address != "manifest.json")
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Page_matches_its_snapshot(string address) =>
        Snapshot.Verify(RealKit.Site[address], Path.GetExtension(address)[1..], address);

    [Fact]
    public void Real_kit_builds_without_error_or_warning() => Assert.Empty(RealKit.Site.Messages);

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void Real_kit_has_the_five_articles_in_each_language(string language)
    {
        var folder = language == "id" ? "id/artikel/" : "en/articles/";
        var articles = RealKit.Site.Files.Keys.Where(address => address.StartsWith(folder, StringComparison.Ordinal) && address.EndsWith(".html", StringComparison.Ordinal) && !address.EndsWith("/index.html", StringComparison.Ordinal));
        Assert.Equal(5, articles.Count());
    }
}
