using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Schemas;

namespace PressKit.Cli.Tests;

/// <summary>What an editor is given: schemas that are found, and a pattern that reads messages.</summary>
public sealed partial class EditorSupportTests : IDisposable
{
    private readonly EmptyFolder _folder = new();

    public EditorSupportTests() => _folder.Run("init", "demo");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Schemas_of_a_new_kit_are_up_to_date()
    {
        var (exitCode, output, messages) = _folder.RunIn("demo", "schema");
        Assert.Equal((ExitCode.Done, ""), (exitCode, output));
        Assert.Equal(["All schemas are up to date."], messages);
    }

    [Fact]
    public void Schemas_follow_the_languages_of_the_kit()
    {
        _folder.Run("init", "one", "--lang", "en");
        Assert.DoesNotContain("\"id\": {\n          \"type\"", _folder.Read("one/.vscode/schemas/site.json"), StringComparison.Ordinal);
        Assert.NotEqual(_folder.Read("one/.vscode/schemas/terms.json"), _folder.Read("demo/.vscode/schemas/terms.json"));
    }

    [Fact]
    public void Schemas_alone_go_where_they_are_asked_for()
    {
        var written = _folder.RunIn("demo", "schema", "--out", "../elsewhere").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("../elsewhere/facts.json", written);
        Assert.All(written, static path => Assert.EndsWith(".json", path, StringComparison.Ordinal));
        Assert.Equal(_folder.Read("demo/.vscode/schemas/facts.json"), _folder.Read("elsewhere/facts.json"));
    }

    [Fact]
    public void Every_file_that_names_a_schema_names_one_that_is_there()
    {
        _folder.Write("demo/x.jpg", "a picture");
        _folder.RunIn("demo", "new", "article", "Satu");
        _folder.RunIn("demo", "new", "page", "Dua");
        _folder.RunIn("demo", "new", "picture", "x.jpg");
        var named = 0;
        foreach (var path in _folder.Files("demo/content").Where(static path => Path.GetExtension(path) is ".md" or ".yml").Select(static path => "demo/content/" + path))
        {
            var schema = SchemaLine().Match(_folder.Read(path)).Groups["path"].Value;
            Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(_folder.PathOf(path))!, schema)), path);
            named++;
        }

        Assert.Equal(9 + 6 + 4 + 1, named);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Settings_name_every_schema_of_a_yaml_file(bool isNewKit)
    {
        using var settings = JsonDocument.Parse(isNewKit ? _folder.Read("demo/.vscode/settings.json") : File.ReadAllText(InRepository(".vscode/settings.json")));
        var named = settings.RootElement.GetProperty("yaml.schemas").EnumerateObject()
            .Select(static entry => (entry.Name, Files: entry.Value.ValueKind == JsonValueKind.Array ? string.Join(' ', entry.Value.EnumerateArray()) : entry.Value.GetString()));
        Language[] languages = [new("id", "Bahasa Indonesia", CultureInfo.InvariantCulture, 0)];

        Assert.Equal(
            ContentSchema.All([.. languages]).Where(static schema => schema.Files[0].EndsWith(".yml", StringComparison.Ordinal)).Select(static schema => ($"./.vscode/schemas/{schema.Name}.json", (string?)string.Join(' ', schema.Files))),
            named);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Pattern_of_the_task_reads_a_message(bool isNewKit)
    {
        using var tasks = JsonDocument.Parse(isNewKit ? _folder.Read("demo/.vscode/tasks.json") : File.ReadAllText(InRepository(".vscode/tasks.json")));
        var pattern = tasks.RootElement.GetProperty("tasks")[0].GetProperty("problemMatcher").GetProperty("pattern");
        var diagnostic = new Diagnostic(Rules.UnknownKey, new Place("content/id/articles/x.md", TextSpan.At(12, 7)), "key 'tanggal: x' is not known here", "did you mean 'date'?");
        var groups = Regex.Match(diagnostic.ToString(), pattern.GetProperty("regexp").GetString()!).Groups;

        Assert.Equal(
            ["content/id/articles/x.md", "12", "7", "error", "PK2103", "key 'tanggal: x' is not known here; did you mean 'date'?"],
            new[] { "file", "line", "column", "severity", "code", "message" }.Select(part => groups[pattern.GetProperty(part).GetInt32()].Value));
    }

    [Fact]
    public void Snippets_offer_every_key_of_an_article()
    {
        using var snippets = JsonDocument.Parse(_folder.Read("demo/.vscode/front-matter.code-snippets"));
        using var schema = JsonDocument.Parse(_folder.Read("demo/.vscode/schemas/article.json"));

        Assert.Equal(
            schema.RootElement.GetProperty("properties").EnumerateObject().Select(static property => property.Name),
            snippets.RootElement.EnumerateObject().Select(static snippet => snippet.Value.GetProperty("prefix").GetString()));
    }

    [Fact]
    public void Schemas_of_this_repository_are_up_to_date()
    {
        PressKitApp.Run(["schema", "--root", Repository.Root, "--out", _folder.PathOf("own")], new CommandConsole(TextWriter.Null, TextWriter.Null));
        foreach (var file in _folder.Files("own"))
        {
            Assert.True(_folder.Read("own/" + file) == File.ReadAllText(InRepository(".vscode/schemas/" + file)).ReplaceLineEndings("\n"), $"{file} is out of date: run 'presskit schema' in this repository");
        }
    }

    [Fact]
    public void Folder_without_a_kit_is_named() => Assert.Equal(ExitCode.Failed, _folder.Run("schema").ExitCode);

    private static string InRepository(string path) => Path.Combine(Repository.Root, path);

    [GeneratedRegex(@"^# yaml-language-server: \$schema=(?<path>\S+)$", RegexOptions.Multiline)]
    private static partial Regex SchemaLine();
}
