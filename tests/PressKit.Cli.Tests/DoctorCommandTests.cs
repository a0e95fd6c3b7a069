using System.Text.Json;
using PressKit.Cli.Inspecting;

namespace PressKit.Cli.Tests;

public sealed class DoctorCommandTests : IDisposable
{
    private readonly KitFolder _kit = new();

    public void Dispose() => _kit.Dispose();

    [Fact]
    public void Kit_theme_and_output_are_named()
    {
        _kit.Write("templates/article.sbn-html", "");
        var (exitCode, output, _) = _kit.Run("doctor");

        Assert.Equal(ExitCode.Done, exitCode);
        Assert.Contains($"Kit Contoh (id, en), in {_kit.Root}", output, StringComparison.Ordinal);
        Assert.Contains("under 1 file of the kit's own", output, StringComparison.Ordinal);
        Assert.Contains("Noto Sans", output, StringComparison.Ordinal);
        Assert.Contains("_site can be written", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_without_a_kit_is_no_failure_and_says_so()
    {
        using var empty = new EmptyFolder();
        var (exitCode, output, _) = empty.Run("doctor");

        Assert.Equal(ExitCode.Done, exitCode);
        Assert.Contains("none can be read", output, StringComparison.Ordinal);
        Assert.Contains("content/site.yml is missing", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_that_cannot_be_written_is_named_with_the_reason() =>
        Assert.Contains("cannot be written: ", _kit.Run("doctor", "--output", "nowhere/_site").Output, StringComparison.Ordinal);

    [Fact]
    public void Json_lists_every_tool_with_the_line_that_installs_it()
    {
        using var json = JsonDocument.Parse(_kit.Run("doctor", "--format", "json").Output);

        Assert.Equal("Kit Contoh", json.RootElement.GetProperty("kit").GetProperty("title").GetString());
        Assert.Equal(["libvips", "exiftool", "Chromium", "git"], json.RootElement.GetProperty("tools").EnumerateArray().Select(static tool => tool.GetProperty("name").GetString()));
        Assert.All(json.RootElement.GetProperty("tools").EnumerateArray(), static tool => Assert.NotEmpty(tool.GetProperty("install").EnumerateObject()));
    }

    [Fact]
    public void Tool_that_is_not_installed_has_neither_path_nor_problem()
    {
        var inspected = InspectTool.Inspect(ExternalTool.All[0] with { Programs = ["no-such-program"] });
        Assert.Equal((false, null, null), (inspected.IsUsable, inspected.Path, inspected.Problem));
    }

    [Theory]
    [InlineData("8.13.0", "version 8.14 or later is needed, this is 8.13.0")]
    [InlineData("8.14.1", null)]
    [InlineData("none", "it does not tell its version")]
    public void Version_decides_whether_a_tool_will_do(string answer, string? problem)
    {
        if (OperatingSystem.IsWindows()) return;
        var program = _kit.PathOf("tool");
        _kit.Write("tool", $"#!/bin/sh\necho 'vips-{answer}'\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Assert.Equal(problem, InspectTool.Inspect(ExternalTool.All[0] with { Programs = [program] }).Problem);
    }
}
