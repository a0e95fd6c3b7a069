using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace PressKit.Cli.Tests;

/// <summary>The workflows and actions of this repository, and the workflow of a new kit: what they may do, and whose code they run.</summary>
public sealed partial class WorkflowTests
{
    private static readonly string[] Files =
    [
        .. Below(".github/workflows"),
        .. Below(".github/actions"),
        .. Below("src/PressKit.Cli/Scaffolds/Kit/.github"),
    ];

    public static TheoryData<string> All => [.. Files];

    public static TheoryData<string> Workflows => [.. Files.Where(static file => file.Contains("/workflows/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(All))]
    public void Other_code_is_pinned_to_a_commit_with_its_version(string file)
    {
        var uses = UsesLine().Matches(TextOf(file)).Select(static match => match.Groups["what"].Value).ToArray();
        Assert.NotEmpty(uses);
        Assert.All(uses, static what => Assert.Matches(@"^(\./[\w./-]+|[\w-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$", what));
    }

    [Fact]
    public void Action_has_one_version_in_all_files()
    {
        var versions = Files.SelectMany(static file => UsesLine().Matches(TextOf(file)).Select(static match => match.Groups["what"].Value)).Where(static what => what.Contains('@', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);
        Assert.All(versions.GroupBy(static what => what[..what.IndexOf('@', StringComparison.Ordinal)], StringComparer.Ordinal), static same => Assert.Single(same));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Commands_hold_no_expression(string file)
    {
        // What an expression holds is put into the script before it runs; a variable of the environment is not.
        Assert.All(StepsOf(Read(file)), static step => Assert.DoesNotContain("${{", Scalar(step, "run") ?? "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Workflow_may_do_no_more_than_it_must(string file)
    {
        var workflow = Read(file);
        Assert.Equal(["contents: read"], PermissionsOf(workflow));
        foreach (var (name, job) in JobsOf(workflow))
        {
            Assert.True(job.Children.ContainsKey("timeout-minutes"), name);
            var isDeploying = StepsOf(job).Any(static step => Scalar(step, "uses")?.StartsWith("actions/deploy-pages@", StringComparison.Ordinal) == true);
            Assert.All(PermissionsOf(job), permission => Assert.Contains(permission, isDeploying ? new[] { "pages: write", "id-token: write" } : ["contents: read", "pages: read"]));
            if (isDeploying) Assert.Contains("github.event_name != 'pull_request'", Scalar(job, "if"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Code_of_a_pull_request_gets_no_rights_of_the_repository(string file)
    {
        Assert.DoesNotContain("pull_request_target", TextOf(file), StringComparison.Ordinal);
        Assert.DoesNotContain("secrets.", TextOf(file), StringComparison.Ordinal);
        var checkouts = StepsOf(Read(file)).Where(static step => Scalar(step, "uses")?.StartsWith("actions/checkout@", StringComparison.Ordinal) == true).ToArray();
        Assert.NotEmpty(checkouts);
        Assert.All(checkouts, static step => Assert.Equal("false", Scalar((YamlMappingNode)step.Children["with"], "persist-credentials")));
    }

    [Fact]
    public void Kits_are_tested_against_the_rules_of_the_host_before_they_are_published()
    {
        foreach (var file in Files.Where(static file => !file.EndsWith("ci.yml", StringComparison.Ordinal) && !file.EndsWith("audit.yml", StringComparison.Ordinal)))
        {
            var text = TextOf(file);
            if (text.Contains("uses: ./.github/actions/presskit", StringComparison.Ordinal)) continue;
            var (build, test) = (Build().Match(text), Preflight().Match(text));
            Assert.True(build.Success && test.Success && build.Index < test.Index, file);
        }
    }

    [Fact]
    public void Nothing_that_a_contribution_brought_passes_for_the_work_of_an_earlier_build()
    {
        foreach (var file in Files.Where(static file => TextOf(file).Contains("actions/cache@", StringComparison.Ordinal) && Build().IsMatch(TextOf(file))))
        {
            var text = TextOf(file);
            var removed = text.IndexOf("run: rm -rf", StringComparison.Ordinal);
            Assert.True(removed >= 0 && removed < text.IndexOf("Take the pictures", StringComparison.Ordinal) && removed < Build().Match(text).Index, file);
            Assert.EndsWith(".presskit", text[removed..text.IndexOf('\n', removed)].TrimEnd('"'), StringComparison.Ordinal);
        }
    }

    private static string[] Below(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.yml", SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(Repository.Root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)];

    // In the workflow of a new kit the version of PressKit is filled in later.
    private static string TextOf(string file) => File.ReadAllText(Path.Combine(Repository.Root, file)).Replace("{{version}}", "1.0.0", StringComparison.Ordinal);

    private static YamlMappingNode Read(string file)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(TextOf(file)));
        return (YamlMappingNode)Assert.Single(yaml.Documents).RootNode;
    }

    private static IEnumerable<(string Name, YamlMappingNode Job)> JobsOf(YamlMappingNode workflow) =>
        ((YamlMappingNode)workflow.Children["jobs"]).Children.Select(static job => (((YamlScalarNode)job.Key).Value!, (YamlMappingNode)job.Value));

    private static IEnumerable<YamlMappingNode> StepsOf(YamlMappingNode node) =>
        node.AllNodes.OfType<YamlMappingNode>().Where(static mapping => mapping.Children.ContainsKey("uses") || mapping.Children.ContainsKey("run"));

    private static IEnumerable<string> PermissionsOf(YamlMappingNode node) => node.Children.TryGetValue("permissions", out var permissions)
        ? ((YamlMappingNode)permissions).Children.Select(static permission => $"{permission.Key}: {permission.Value}")
        : [];

    private static string? Scalar(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? ((YamlScalarNode)value).Value : null;

    [GeneratedRegex(@"^\s*(- )?uses: (?<what>.+)$", RegexOptions.Multiline)]
    private static partial Regex UsesLine();

    [GeneratedRegex("presskit\"? build ")]
    private static partial Regex Build();

    [GeneratedRegex("presskit\"? preflight ")]
    private static partial Regex Preflight();
}
