using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace PressKit.Cli.Tests.Documentation;

/// <summary>
/// The forms for issues follow GitHub's rules (docs.github.com, "Syntax for issue forms" and "Common validation errors when creating
/// issue forms"); a form that does not is not offered, without a word.
/// </summary>
public sealed partial class IssueFormTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, ".github", "ISSUE_TEMPLATE");

    private static readonly string[] FormKeys = ["name", "description", "title", "labels", "assignees", "projects", "type", "body"];

    private static readonly Dictionary<string, string[]> AttributesOf = new()
    {
        ["markdown"] = ["value"],
        ["textarea"] = ["label", "description", "placeholder", "value", "render"],
        ["input"] = ["label", "description", "placeholder", "value"],
        ["dropdown"] = ["label", "description", "multiple", "options", "default"],
        ["checkboxes"] = ["label", "description", "options"],
    };

    public static TheoryData<string> Forms => [.. Directory.EnumerateFiles(Folder, "*.yml").Select(static file => Path.GetFileName(file)).Where(static file => file != "config.yml").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Form_has_the_keys_it_must_and_no_other(string file)
    {
        var form = Read(file);
        Assert.Empty(KeysOf(form).Except(FormKeys));
        Assert.All(new[] { "name", "description" }, key => Assert.NotEmpty(Text(form, key)));
        foreach (var element in ElementsOf(form))
        {
            var kind = Text(element, "type");
            Assert.Empty(KeysOf(element).Except(kind == "markdown" ? ["type", "attributes"] : ["type", "id", "attributes", "validations"]));
            var attributes = (YamlMappingNode)element["attributes"];
            Assert.Empty(KeysOf(attributes).Except(AttributesOf[kind]));
            Assert.NotEmpty(Text(attributes, kind == "markdown" ? "value" : "label"));
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Fields_can_be_told_apart(string file)
    {
        var fields = ElementsOf(Read(file)).Where(static element => Text(element, "type") != "markdown").ToArray();
        Assert.NotEmpty(fields);
        var ids = fields.Select(static field => Text(field, "id")).ToArray();
        Assert.All(ids, static id => Assert.Matches("^[A-Za-z0-9_-]+$", id));
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        var labels = fields.Select(static field => NoLetter().Replace(Text((YamlMappingNode)field["attributes"], "label"), "").ToUpperInvariant()).ToArray();
        Assert.Equal(labels.Distinct(StringComparer.Ordinal), labels);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Options_are_texts_of_their_own(string file)
    {
        foreach (var element in ElementsOf(Read(file)).Where(static element => Text(element, "type") == "dropdown"))
        {
            var options = ((YamlSequenceNode)element["attributes"]["options"]).Select(static option => ((YamlScalarNode)option).Value!).ToArray();
            Assert.NotEmpty(options);
            Assert.Equal(options.Distinct(StringComparer.OrdinalIgnoreCase), options);
            Assert.All(options, static option => Assert.DoesNotMatch("^(?i:none|yes|no|true|false|on|off|y|n)$", option));
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Form_says_that_a_weakness_is_reported_in_private(string file) =>
        Assert.Contains("in private, under the Security tab", File.ReadAllText(Path.Combine(Folder, file)), StringComparison.Ordinal);

    [Fact]
    public void Names_of_forms_differ() => Assert.Distinct(Directory.EnumerateFiles(Folder, "*.yml").Select(static file => Path.GetFileName(file)).Where(static file => file != "config.yml").Select(static file => Text(Read(file), "name")));

    private static YamlMappingNode Read(string file)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Path.Combine(Folder, file))));
        return (YamlMappingNode)Assert.Single(yaml.Documents).RootNode;
    }

    private static IEnumerable<YamlMappingNode> ElementsOf(YamlMappingNode form) => ((YamlSequenceNode)form["body"]).Cast<YamlMappingNode>();

    private static IEnumerable<string> KeysOf(YamlMappingNode node) => node.Children.Keys.Select(static key => ((YamlScalarNode)key).Value!);

    private static string Text(YamlMappingNode node, string key) => ((YamlScalarNode)node[key]).Value ?? "";

    [GeneratedRegex(@"[^\p{L}\p{N}]")]
    private static partial Regex NoLetter();
}
