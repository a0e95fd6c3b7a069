using System.Globalization;
using System.Text.RegularExpressions;

namespace PressKit.Generator.Media.Tools;

/// <summary>Runs <c>vips thumbnail</c> of libvips 8.14 and later.</summary>
public sealed partial class Vips(string program)
{
    private const string Concurrency = "VIPS_CONCURRENCY";
    private const string BlockUntrusted = "VIPS_BLOCK_UNTRUSTED";

    // Where libvips looks for modules with more formats. JPEG, PNG, WebP and SVG need none, and loading them takes longer than a small picture.
    private const string Home = "VIPSHOME";
    private const string Nowhere = "/nonexistent";

    private static readonly Version WithKeep = new(8, 15);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    // Several pictures are made at once, so each keeps to one thread; loaders that were never hardened stay shut.
    private static readonly Dictionary<string, string?> Untrusted = new() { [Concurrency] = "1", [BlockUntrusted] = "1", [Home] = Nowhere };

    private static readonly string[] FromOthers = ["--export-profile", "srgb", "--fail-on", "truncated"];

    // Upright already, though it still carries the mark of how it was held.
    private static readonly string[] FromOwn = ["--no-rotate"];

    // For files that PressKit made itself.
    private static readonly Dictionary<string, string?> Own = new() { [Concurrency] = "1", [BlockUntrusted] = null, [Home] = Nowhere };

    /// <summary>The first version with the options that PressKit passes.</summary>
    public static Version Oldest { get; } = new(8, 14);

    // Asked for only when something must be made: a build that finds all in its cache starts no process.
    private readonly Lazy<Version?> _version = new(() => ReadVersion(program));

    /// <inheritdoc cref="IImageTool.Resize"/>
    public string? Resize(string folder, ResizeOrder order)
    {
        if (order.Targets is [var only]) return Shrink(order.Source, only.Name, only.Options, only.Width, folder, isOwn: false);

        // Decoding takes longest, so it is done once: what all are made from is the widest, in libvips' own format.
        var pixels = order.Source + ".v";
        try
        {
            return Shrink(order.Source, pixels, null, order.Targets.Max(static target => target.Width), folder, isOwn: false)
                ?? order.Targets.Select(target => Shrink(pixels, target.Name, target.Options, target.Width, folder, isOwn: true)).FirstOrDefault(static problem => problem is not null);
        }
        finally
        {
            File.Delete(Path.Combine(folder, pixels));
        }
    }

    private string? Shrink(string source, string target, string? options, int width, string folder, bool isOwn) => Run(
        version =>
        [
            "thumbnail", source, Saver(target, options, version), width.ToString(CultureInfo.InvariantCulture),
            // Without a height it would fit the picture into a square.
            "--height", "1000000",
            "--size", "down",
            .. isOwn ? FromOwn : FromOthers,
        ],
        folder,
        isOwn ? Own : Untrusted);

    /// <inheritdoc cref="IImageTool.Draw"/>
    /// <remarks>The loader of SVG counts as untrusted; what it is given here are PressKit's own drawings.</remarks>
    public string? Draw(string folder, DrawOrder order) => Run(
        version => ["copy", order.Source, Saver(order.Target, order.Options, version)],
        folder,
        new Dictionary<string, string?>(Own) { ["FONTCONFIG_FILE"] = Path.Combine(folder, order.FontConfig) });

    private string? Run(Func<Version, string[]> arguments, string folder, IReadOnlyDictionary<string, string?> environment) =>
        _version.Value is { } version && version >= Oldest
            ? RunProgram.Run(program, arguments(version), folder, environment, Limit).Problem
            : $"libvips {Oldest} or later is needed, this is {_version.Value?.ToString() ?? "of an unknown version"}";

    private static string Saver(string target, string? options, Version version) =>
        options is null ? target : $"{target}[{options},{(version >= WithKeep ? "keep=none" : "strip")}]";

    private static Version? ReadVersion(string program)
    {
        var outcome = RunProgram.Run(program, ["--version"], Path.GetTempPath(), Untrusted, Limit);
        var match = VersionNumber().Match(outcome.Output);
        return match.Success ? Version.Parse(match.Value) : null;
    }

    [GeneratedRegex(@"\d+\.\d+(\.\d+)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionNumber();
}
