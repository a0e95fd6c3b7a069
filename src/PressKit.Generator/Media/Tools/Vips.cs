using System.Globalization;
using System.Text.RegularExpressions;

namespace PressKit.Generator.Media.Tools;

/// <summary>Runs <c>vips thumbnail</c> of libvips 8.14 and later.</summary>
public sealed partial class Vips(string program)
{
    /// <summary>The first version with the options that PressKit passes.</summary>
    public static Version Oldest { get; } = new(8, 14);

    private static readonly Version WithKeep = new(8, 15);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    // Several pictures are made at once, so each keeps to one thread; loaders that were never hardened stay shut.
    private static readonly Dictionary<string, string> Environment = new() { ["VIPS_CONCURRENCY"] = "1", ["VIPS_BLOCK_UNTRUSTED"] = "1" };

    // Asked for only when something must be made: a build that finds all in its cache starts no process.
    private readonly Lazy<Version?> _version = new(() => ReadVersion(program));

    /// <inheritdoc cref="IImageTool.Resize"/>
    public string? Resize(string folder, ResizeOrder order)
    {
        if (_version.Value is not { } version || version < Oldest) return $"libvips {Oldest} or later is needed, this is {_version.Value?.ToString() ?? "of an unknown version"}";
        var strip = version >= WithKeep ? "keep=none" : "strip";
        var outcome = RunProgram.Run(
            program,
            [
                "thumbnail", order.Source, $"{order.Target}[{order.Options},{strip}]", order.Width.ToString(CultureInfo.InvariantCulture),
                // Without a height it would fit the picture into a square.
                "--height", "1000000",
                "--size", "down",
                "--export-profile", "srgb",
                "--fail-on", "truncated",
            ],
            folder,
            Environment,
            Limit);
        return outcome.Problem;
    }

    private static Version? ReadVersion(string program)
    {
        var outcome = RunProgram.Run(program, ["--version"], Path.GetTempPath(), Environment, Limit);
        var match = VersionNumber().Match(outcome.Output);
        return match.Success ? Version.Parse(match.Value) : null;
    }

    [GeneratedRegex(@"\d+\.\d+(\.\d+)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionNumber();
}
