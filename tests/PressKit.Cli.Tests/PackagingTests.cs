using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PressKit.Cli.Tests;

/// <summary>What the package says of itself; that it can be installed and used is a step of <c>.ci/run</c>.</summary>
public sealed partial class PackagingTests
{
    private static string Version { get; } = XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("Version").Single().Value;

    [Fact]
    public void Version_is_the_one_of_the_properties() => Assert.Equal(
        Version,
        typeof(PressKitApp).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion);

    [Fact]
    public void Newest_entry_of_the_changelog_is_that_of_the_version()
    {
        var changelog = File.ReadAllText(Path.Combine(Repository.Root, ".github", "CHANGELOG.md"));
        Assert.Equal(Version, ChangelogEntry().Match(changelog).Groups["version"].Value);
    }

    [Fact]
    public void Notices_name_every_library_of_the_lock_files_and_no_other()
    {
        var locked = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "packages.lock.json", SearchOption.AllDirectories).SelectMany(LibrariesIn);
        var notices = File.ReadAllText(Path.Combine(Repository.Root, "src", "PressKit.Cli", "Packaging", "THIRD-PARTY-NOTICES.txt"));
        var noticed = Notice().Matches(notices).Select(static match => $"{match.Groups["name"]} {match.Groups["version"]}");

        Assert.Equal(locked.Distinct().Order(StringComparer.Ordinal), noticed.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> LibrariesIn(string lockFile)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(lockFile));
        return [.. json.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(static framework => framework.Value.EnumerateObject())
            .Where(static library => library.Value.GetProperty("type").GetString() != "Project")
            .Select(static library => $"{library.Name} {library.Value.GetProperty("resolved").GetString()}")];
    }

    // A line such as "Markdig 1.6.0, BSD-2-Clause" at the head of each notice.
    [GeneratedRegex(@"^(?<name>[\w.]+) (?<version>\d[\w.-]*), (?:MIT|BSD-2-Clause)\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Notice();

    [GeneratedRegex(@"^## (?<version>\d+\.\d+\.\d+) – (?:unreleased|\d{4}-\d{2}-\d{2})$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ChangelogEntry();
}
