namespace PressKit.Cli.Tests;

public sealed class VerifyCommandTests : IDisposable
{
    private readonly KitFolder _kit = new();

    public VerifyCommandTests() => _kit.Run("build");

    public void Dispose() => _kit.Dispose();

    [Fact]
    public void Genuine_copy_is_confirmed()
    {
        var (exitCode, output, messages) = _kit.Run("verify", "_site");

        Assert.Equal((ExitCode.Done, ""), (exitCode, output));
        Assert.EndsWith("files are as the manifest says.", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Forged_copy_fails_and_names_what_differs()
    {
        _kit.Write("_site/id/artikel/satu.html", "palsu");
        _kit.Write("_site/tambahan.html", "");
        var (exitCode, output, messages) = _kit.Run("verify", "_site");

        Assert.Equal((ExitCode.Failed, "changed id/artikel/satu.html\nextra   tambahan.html\n"), (exitCode, output));
        Assert.StartsWith("0 missing, 1 changed, 1 extra, of ", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_against_a_manifest_names_the_page_that_is_gone()
    {
        File.Move(_kit.PathOf("_site/manifest.json"), _kit.PathOf("lama.json"));
        File.Delete(_kit.PathOf("content/id/articles/satu.md"));
        File.Delete(_kit.PathOf("content/en/articles/satu.md"));
        var (exitCode, _, messages) = _kit.Run("check", "--against", "lama.json");

        Assert.Equal(ExitCode.Failed, exitCode);
        Assert.Contains(messages, static message => message.StartsWith("lama.json:1:1: error PK7001: the page 'id/artikel/satu.html' was published and is gone", StringComparison.Ordinal));
    }
}
