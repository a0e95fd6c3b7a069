using System.Text;
using PressKit.Generator.Publishing;
using PressKit.Generator.Tests.Sites;

namespace PressKit.Generator.Tests.Publishing;

public sealed class ManifestTests
{
    // The digest of "abc" in FIPS 180-2, appendix B.1.
    private const string DigestOfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    [Fact]
    public void Manifest_names_version_languages_and_every_file()
    {
        var kit = SampleKit.Create();
        kit["content/site.yml"] = SampleKit.SiteYml + "\nversion: 1.2\n";
        var site = TestSite.Build(kit);
        var manifest = Manifest.Read(site.Files["manifest.json"]);

        Assert.NotNull(manifest);
        Assert.Equal("1.2", manifest.Version);
        Assert.Equal(["id", "en"], manifest.Languages.AsEnumerable());
        Assert.Equal(site.Files.Keys.Except(["manifest.json", "SHA256SUMS"]).Order(StringComparer.Ordinal), manifest.Files.Select(static file => file.Path));
        Assert.All(manifest.Files, file => Assert.Equal(PublishedFile.Of(file.Path, site.Files[file.Path]), file));
    }

    [Fact]
    public void Digest_is_that_of_the_standard() => Assert.Equal(DigestOfAbc, PublishedFile.Of("a.txt", "abc"u8).Sha256);

    [Fact]
    public void Checksums_list_every_file_and_the_manifest_as_sha256sum_does()
    {
        var site = TestSite.Build(SampleKit.Create());
        var lines = site["SHA256SUMS"].Split('\n')[..^1];

        Assert.Equal(site.Files.Keys.Except(["SHA256SUMS"]).Order(StringComparer.Ordinal), lines.Select(static line => line[66..]));
        Assert.All(lines, line => Assert.Equal(PublishedFile.Of("", site.Files[line[66..]]).Sha256 + "  ", line[..66]));
    }

    [Fact]
    public void Name_with_a_backslash_is_escaped_as_sha256sum_does()
    {
        var manifest = new Manifest(null, [], [PublishedFile.Of("a\\b", "abc"u8)], []);
        Assert.StartsWith($"\\{DigestOfAbc}  a\\\\b\n", Encoding.UTF8.GetString(manifest.ToChecksums("{}"u8)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"name\": \"some web application\"}")]
    [InlineData("{\"files\": [{\"path\": 1}]}")]
    [InlineData("{\"files\": {}}")]
    public void Other_json_is_no_manifest(string json) => Assert.Null(Manifest.Read(Encoding.UTF8.GetBytes(json)));
}
