using System.Collections.Immutable;
using PressKit.Generator.Media.Tools;
using PressKit.Generator.Printing;

namespace PressKit.Cli.Inspecting;

/// <summary>A program that PressKit can use and does not bring.</summary>
public sealed record ExternalTool
{
    public required string Name { get; init; }

    /// <summary>The names of the program, any of which will do; on a Mac also its full path.</summary>
    public required ImmutableArray<string> Programs { get; init; }

    /// <summary>How it is asked for its version.</summary>
    public required ImmutableArray<string> VersionArguments { get; init; }

    /// <summary>What PressKit does with it.</summary>
    public required string Purpose { get; init; }

    /// <summary>What is left out where it is missing.</summary>
    public required string Cost { get; init; }

    /// <summary>The first version that will do; null when any will.</summary>
    public Version? Oldest { get; init; }

    /// <summary>The line that installs it, by system; a system without a package of it has none.</summary>
    public required ImmutableArray<(string System, string Line)> Install { get; init; }

    /// <summary>All of them, the most useful first.</summary>
    public static ImmutableArray<ExternalTool> All { get; } =
    [
        new()
        {
            Name = "libvips",
            Programs = ["vips"],
            VersionArguments = ["--version"],
            Oldest = Vips.Oldest,
            Purpose = "makes the pictures of the site, and the cards of pages and key figures",
            Cost = "pictures are left out, only their captions and credits are shown, and there are no cards",
            Install = [(Debian, "apt-get install libvips-tools"), (Fedora, "dnf install vips-tools"), (MacOS, "brew install vips")],
        },
        new()
        {
            Name = "exiftool",
            Programs = ["exiftool"],
            VersionArguments = ["-ver"],
            Purpose = "takes location and camera data out of pictures that are passed on as received",
            Cost = "the original files of pictures are not offered",
            Install = [(Debian, "apt-get install libimage-exiftool-perl"), (Fedora, "dnf install perl-Image-ExifTool"), (MacOS, "brew install exiftool"), (Windows, "winget install OliverBetz.ExifTool")],
        },
        new()
        {
            Name = "Chromium",
            Programs = Chromium.Programs,
            VersionArguments = ["--version"],
            Purpose = "prints the kit and its fact sheet as PDF",
            Cost = "no PDF is made; the site itself is complete",
            Install = [("Debian", "apt-get install chromium"), ("Ubuntu", "snap install chromium"), (Fedora, "dnf install chromium"), (MacOS, "brew install --cask google-chrome"), (Windows, "winget install Google.Chrome")],
        },
        new()
        {
            Name = "git",
            Programs = ["git"],
            VersionArguments = ["--version"],
            Purpose = "keeps the versions of the kit, and brings it to GitHub Pages",
            Cost = "the kit has no history here, and its site is published by hand",
            Install = [(Debian, "apt-get install git"), (Fedora, "dnf install git"), (MacOS, "brew install git"), (Windows, "winget install Git.Git")],
        },
    ];

    private const string Debian = "Debian, Ubuntu";
    private const string Fedora = "Fedora";
    private const string MacOS = "macOS";
    private const string Windows = "Windows";
}
