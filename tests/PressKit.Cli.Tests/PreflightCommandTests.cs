using System.Text.Json;

namespace PressKit.Cli.Tests;

public sealed class PreflightCommandTests : IDisposable
{
    private readonly KitFolder _kit = new();

    public void Dispose() => _kit.Dispose();

    [Fact]
    public void Built_site_passes_under_its_address()
    {
        _kit.Run("build", "--base-url", "https://example.org/kit/");
        var (exitCode, output, messages) = _kit.Run("preflight", "--strict");

        Assert.Equal((ExitCode.Done, ""), (exitCode, output));
        Assert.EndsWith("under /, /repo/, /kit/: no errors.", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Site_built_for_another_address_fails()
    {
        _kit.Run("build", "--base-url", "https://example.org/kit/");
        var (exitCode, _, messages) = _kit.Run("preflight", "_site", "--base-url", "https://example.org/");

        Assert.Equal(ExitCode.Failed, exitCode);
        Assert.Contains(messages, static message => message.StartsWith("404.html:", StringComparison.Ordinal) && message.Contains("error PK8101: '/kit/id/index.html' leads to no file of the site", StringComparison.Ordinal));
    }

    [Fact]
    public void Json_names_the_file_within_the_output()
    {
        _kit.Run("build", "--output", "out", "--base-url", "https://example.org/kit/");
        File.Delete(_kit.PathOf("out/id/artikel/satu.txt"));
        var (exitCode, output, messages) = _kit.Run("preflight", "out", "--format", "json");

        var paths = JsonDocument.Parse(output).RootElement.EnumerateArray().Select(static entry => entry.GetProperty("path").GetString());
        Assert.Equal((ExitCode.Failed, 0), (exitCode, messages.Length));
        Assert.Contains("id/artikel/satu.html", paths);
    }

    [Fact]
    public void Warning_fails_a_strict_preflight()
    {
        _kit.Run("build");

        Assert.Equal(ExitCode.Done, _kit.Run("preflight").ExitCode);
        Assert.Equal(ExitCode.Failed, _kit.Run("preflight", "--strict").ExitCode);
        Assert.Equal(ExitCode.Done, _kit.Run("preflight", "--strict", "--base-path", "/").ExitCode);
    }

    [Theory]
    [InlineData("preflight", "nowhere")]
    [InlineData("preflight", "content", "--base-path", "/a b/")]
    [InlineData("preflight", "content", "--base-url", "example.org")]
    public void Wrong_usage_exits_with_2(params string[] arguments) => Assert.Equal(ExitCode.WrongUsage, _kit.Run(arguments).ExitCode);
}
