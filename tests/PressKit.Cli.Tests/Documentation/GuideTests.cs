using System.Collections.Immutable;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace PressKit.Cli.Tests.Documentation;

/// <summary>The editors' guide says the same in both languages.</summary>
public sealed partial class GuideTests
{
    private static MarkdownDocument English { get; } = MarkdownDocument.Read("content/README.md");

    private static MarkdownDocument Indonesian { get; } = MarkdownDocument.Read("content/README.id.md");

    [Fact]
    public void Headings_stand_in_the_same_order_of_levels() =>
        Assert.Equal(English.Content.Headings.Select(static heading => heading.Level), Indonesian.Content.Headings.Select(static heading => heading.Level));

    [Fact]
    public void Examples_differ_in_their_words_only() => Assert.Equal(English.Content.Blocks.Select(SkeletonOf), Indonesian.Content.Blocks.Select(SkeletonOf));

    [Fact]
    public void Tables_list_the_same_keys() =>
        Assert.Equal(English.Content.Rows.Select(static row => string.Join(' ', row.Code[0])), Indonesian.Content.Rows.Select(static row => string.Join(' ', row.Code[0])));

    [Fact]
    public void Each_names_the_same_keys_files_and_commands() =>
        Assert.Equal(NamesIn(English), NamesIn(Indonesian));

    [Fact]
    public void Each_begins_with_a_link_to_the_other()
    {
        Assert.Equal("README.id.md", English.Content.Links[0]);
        Assert.Equal("README.md", Indonesian.Content.Links[0]);
    }

    [Fact]
    public void Examples_are_valid_yaml()
    {
        foreach (var block in English.Content.Blocks.Concat(Indonesian.Content.Blocks).Where(static block => block.Language == "yaml"))
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(string.Join('\n', block.Lines)));
            Assert.Single(yaml.Documents);
        }
    }

    // What of a block does not depend on the language: commands and messages whole, of files the keys and where text stands.
    private static string SkeletonOf(MarkdownDocument.CodeBlock block)
    {
        var lines = block.Language is "yaml" or "markdown" ? block.Lines.Select(static line => Key().Match(line) is { Success: true } key ? key.Value : line.Length == 0 ? "" : "text") : block.Lines;
        return $"{block.Language} {block.File}\n{string.Join('\n', lines)}";
    }

    private static ImmutableSortedSet<string> NamesIn(MarkdownDocument guide) =>
        [.. guide.Content.Code.Where(static code => Name().IsMatch(code))];

    [GeneratedRegex(@"\A\s*(?:- )?[a-z_]+:")]
    private static partial Regex Key();

    // Keys, values, files and addresses; examples of words have blanks or capitals.
    [GeneratedRegex(@"\A[a-z0-9_./:-]+\z")]
    private static partial Regex Name();
}
