using System.Globalization;
using System.Text.RegularExpressions;

namespace PressKit.Generator.Media.Tools;

/// <summary>Runs <c>vips thumbnail</c> of libvips 8.14 and later.</summary>
public sealed partial class Vips(string program)
{
    private const string Concurrency = "VIPS_CONCURRENCY";
    private const string BlockUntrusted = "VIPS_BLOCK_UNTRUSTED";

    private static readonly Version WithKeep = new(8, 15);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    // Several pictures are made at once, so each keeps to one thread; loaders that were never hardened stay shut.
    private static readonly Dictionary<string, string?> Environment = new() { [Concurrency] = "1", [BlockUntrusted] = "1" };

    /// <summary>The first version with the options that PressKit passes.</summary>
    public static Version Oldest { get; } = new(8, 14);

    // Asked for only when something must be made: a build that finds all in its cache starts no process.
    private readonly Lazy<Version?> _version = new(() => ReadVersion(program));

    /// <inheritdoc cref="IImageTool.Resize"/>
    public string? Resize(string folder, ResizeOrder order) => Run(
        version =>
        [
            "thumbnail", order.Source, Saver(order.Target, order.Options, version), order.Width.ToString(CultureInfo.InvariantCulture),
            // Without a height it would fit the picture into a square.
            "--height", "1000000",
            "--size", "down",
            "--export-profile", "srgb",
            "--fail-on", "truncated",
        ],
        folder,
        Environment);

    /// <inheritdoc cref="IImageTool.Draw"/>
    /// <remarks>The loader of SVG counts as untrusted; what it is given here are PressKit's own drawings.</remarks>
    public string? Draw(string folder, DrawOrder order) => Run(
        version => ["copy", order.Source, Saver(order.Target, order.Options, version)],
        folder,
        new Dictionary<string, string?> { [Concurrency] = "1", [BlockUntrusted] = null, ["FONTCONFIG_FILE"] = Path.Combine(folder, order.FontConfig) });

    private string? Run(Func<Version, string[]> arguments, string folder, IReadOnlyDictionary<string, string?> environment) =>
        _version.Value is { } version && version >= Oldest
            ? RunProgram.Run(program, arguments(version), folder, environment, Limit).Problem
            : $"libvips {Oldest} or later is needed, this is {_version.Value?.ToString() ?? "of an unknown version"}";

    private static string Saver(string target, string options, Version version) => $"{target}[{options},{(version >= WithKeep ? "keep=none" : "strip")}]";

    private static Version? ReadVersion(string program)
    {
        var outcome = RunProgram.Run(program, ["--version"], Path.GetTempPath(), Environment, Limit);
        var match = VersionNumber().Match(outcome.Output);
        return match.Success ? Version.Parse(match.Value) : null;
    }

    [GeneratedRegex(@"\d+\.\d+(\.\d+)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionNumber();
}
