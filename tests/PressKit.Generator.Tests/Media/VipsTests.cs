using PressKit.Generator.Media.Tools;

namespace PressKit.Generator.Tests.Media;

/// <summary>What is said of a picture that libvips does not take, with a script in its place.</summary>
public sealed class VipsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("presskit-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("(vips:26373): VIPS-WARNING **: 15:42:31.354: no pixels", "no pixels")]
    [InlineData("(process:7): VIPS-CRITICAL **: 15:42:31.354: no pixels", "no pixels")]
    [InlineData("vips_image: (x: y): z", "vips_image: (x: y): z")]
    public void Problem_names_no_process_and_no_clock(string said, string problem)
    {
        if (OperatingSystem.IsWindows()) return;
        var program = Path.Combine(_folder, "vips");
        File.WriteAllText(program, $"#!/bin/sh\ncase \"$1\" in --version) echo vips-8.15.1;; *) echo '{said}' >&2; exit 1;; esac\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Assert.Equal(problem, new Vips(program).Resize(_folder, new ResizeOrder("x.jpg", [new ResizeTarget("y.jpg", 100, "Q=80")])));
    }
}
