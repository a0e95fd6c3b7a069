using System.CommandLine;
using PressKit.Generator.Media;
using PressKit.Generator.Media.Tools;
using PressKit.Generator.Printing;
using PressKit.Generator.Reading;

namespace PressKit.Cli.Commands;

/// <summary>Options that several commands understand.</summary>
internal static class SharedOptions
{
    public static Option<string> Root { get; } = new("--root")
    {
        Description = "The kit's folder, which holds content/ and templates/.",
        DefaultValueFactory = static _ => ".",
        Recursive = true,
        HelpName = "DIR",
    };

    public static Option<bool> Strict() => new("--strict") { Description = "Treat warnings as errors." };

    public static Option<bool> Drafts() => new("--drafts") { Description = "Include drafts." };

    public static Option<string?> Now() => new("--now")
    {
        Description = "The moment to hold embargoes against, with its zone; default: SOURCE_DATE_EPOCH, else the clock.",
        HelpName = "TIME",
    };

    public static Option<string?> BaseUrl() => new("--base-url")
    {
        Description = "The site's address, as in https://example.org/press-kit/; default: base_url in content/site.yml.",
        HelpName = "URL",
    };

    /// <summary>In which form diagnostics are written.</summary>
    public static Option<string> ReportFormat()
    {
        var format = new Option<string>("--format") { Description = "text, json (an array on standard output) or github (annotations).", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "github");
        return format;
    }

    /// <summary>The kit's folder as a full path.</summary>
    /// <exception cref="UsageException">There is no such folder.</exception>
    public static string RootFolder(ParseResult parsed)
    {
        var root = Path.GetFullPath(parsed.GetRequiredValue(Root));
        return Directory.Exists(root) ? root : throw new UsageException($"there is no folder '{root}'");
    }

    /// <summary>The tools of this machine, and a cache in the kit's folder that may be deleted at any time.</summary>
    public static PictureWorkshop Workshop(string root) => new(new CommandLineTools(), StateFolder.Cache(root));

    /// <summary>The browser of this machine, and a folder to print in that is emptied afterwards.</summary>
    public static PrintWorkshop PrintWorkshop(string root) => new(new Chromium(), Path.Combine(StateFolder.Cache(root), "work"));

    /// <exception cref="UsageException">The text is no absolute web address.</exception>
    public static Uri? ParseBaseUrl(string? text)
    {
        if (text is null) return null;
        return ReadSiteConfig.ParseBaseUrl(text) ?? throw new UsageException($"--base-url '{text}' is no address such as https://example.org/press-kit/");
    }
}
