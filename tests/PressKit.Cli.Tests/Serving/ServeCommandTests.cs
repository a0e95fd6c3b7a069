using System.Diagnostics;

namespace PressKit.Cli.Tests.Serving;

public sealed class ServeCommandTests : IDisposable
{
    private readonly KitFolder _kit = new();

    public void Dispose() => _kit.Dispose();

    [Theory]
    [InlineData("--port", "70000")]
    [InlineData("--port", "x")]
    [InlineData("--base-path", "/a b/")]
    [InlineData("--base-path", "/../")]
    [InlineData("--base-path", "https://example.org/")]
    public void Option_that_makes_no_sense_is_refused(string option, string value) =>
        Assert.Equal(ExitCode.WrongUsage, _kit.Run("serve", option, value).ExitCode);

    // What Ctrl+C sends may be ignored by the process that runs the tests, and by its children with it; this signal never is.
    [Fact]
    public async Task Process_that_is_asked_to_end_ends_well()
    {
        if (OperatingSystem.IsWindows()) return;
        var start = new ProcessStartInfo(Environment.ProcessPath ?? "dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { typeof(ExitCode).Assembly.Location, "serve", "--port", "0", "--root", _kit.Root }) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var messages = process.StandardError.ReadToEndAsync();
        var address = await process.StandardOutput.ReadLineAsync();
        Assert.StartsWith("http://localhost:", address, StringComparison.Ordinal);

        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])!;
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(ExitCode.Done, process.ExitCode);
        Assert.EndsWith("The preview has ended.\n", await messages, StringComparison.Ordinal);
    }
}
