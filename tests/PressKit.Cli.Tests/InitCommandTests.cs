using System.Text.RegularExpressions;

namespace PressKit.Cli.Tests;

public sealed partial class InitCommandTests : IDisposable
{
    private readonly EmptyFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("id,en")]
    [InlineData("en,id")]
    [InlineData("id")]
    [InlineData("en")]
    public void New_kit_builds_as_it_is_without_a_warning(string languages)
    {
        Assert.Equal(ExitCode.Done, _folder.Run("init", "demo", "--lang", languages).ExitCode);
        Assert.DoesNotContain(_folder.Files("demo"), path => Leftover().IsMatch(_folder.Read("demo/" + path)));
        var (exitCode, _, messages) = _folder.RunIn("demo", "build", "--strict");

        Assert.Equal(ExitCode.Done, exitCode);
        Assert.Equal(["content/site.yml:1:1: notice PK4003", "Built"], messages.Select(static message => message[..Math.Max(message.IndexOf(": the", StringComparison.Ordinal), "Built".Length)]));
    }

    [Fact]
    public void Language_that_is_named_first_is_the_one_the_texts_are_written_in()
    {
        _folder.Run("init", "demo", "--lang", "en,id");

        Assert.Contains("default_language: en\n", _folder.Read("demo/content/site.yml"), StringComparison.Ordinal);
        Assert.Contains("\ndate: ", _folder.Read("demo/content/en/articles/sample.md"), StringComparison.Ordinal);
        Assert.Contains("\ntranslation:\n  of: en\n  blocks: [", _folder.Read("demo/content/id/articles/sample.md"), StringComparison.Ordinal);
        Assert.StartsWith("# Press kit\n", _folder.Read("demo/README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_path_written_is_on_standard_output()
    {
        var (_, output, messages) = _folder.Run("init", "demo");

        Assert.Equal(_folder.Files("demo").Select(static path => "demo/" + path), output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal("  cd demo && presskit build", messages[^1]);
    }

    [Fact]
    public void Folder_that_is_not_empty_is_refused_by_what_it_holds()
    {
        _folder.Write("demo/notes.txt", "mine");
        var (exitCode, output, messages) = _folder.Run("init", "demo");

        Assert.Equal((ExitCode.WrongUsage, ""), (exitCode, output));
        Assert.Contains("'demo' is not empty: it holds notes.txt;", Assert.Single(messages), StringComparison.Ordinal);
        Assert.Equal(["notes.txt"], _folder.Files("demo"));
    }

    [Fact]
    public void Force_adds_what_is_missing_and_overwrites_nothing()
    {
        _folder.Run("init", "demo");
        _folder.Write("demo/content/site.yml", "mine");
        File.Delete(_folder.PathOf("demo/.gitignore"));
        var (exitCode, output, _) = _folder.Run("init", "demo", "--force");

        Assert.Equal((ExitCode.Done, "demo/.gitignore"), (exitCode, output.TrimEnd()));
        Assert.Equal("mine", _folder.Read("demo/content/site.yml"));
    }

    /// <summary>As a run leaves it that is killed before its last file, whichever that is.</summary>
    [Fact]
    public void Files_stand_for_themselves_so_that_the_next_run_can_add_the_rest()
    {
        _folder.Run("init", "demo");
        var whole = _folder.Files("demo").ToDictionary(static path => path, path => _folder.Read("demo/" + path));
        foreach (var path in whole.Keys)
        {
            File.Delete(_folder.PathOf("demo/" + path));
            _folder.Run("init", "demo", "--force");
            Assert.Equal(whole[path], _folder.Read("demo/" + path));
        }
    }

    [Fact]
    public void Fresh_repository_counts_as_empty()
    {
        _folder.Write("demo/.git/HEAD", "ref: refs/heads/main");
        Assert.Equal(ExitCode.Done, _folder.Run("init", "demo").ExitCode);
    }

    [Fact]
    public void Examples_in_the_data_files_can_be_used_as_they_are()
    {
        _folder.Run("init", "demo");
        foreach (var path in _folder.Files("demo/content/data").Select(static file => "demo/content/data/" + file))
        {
            // The example starts after an empty comment.
            var (head, example) = _folder.Read(path).Split("#\n", 2) is [var before, var after] ? (before, after) : ("", "");
            _folder.Write(path, head + string.Concat(example.Split('\n').Select(static line => line.Length > 2 ? line[2..] + "\n" : "")));
        }

        // The sample article does not hold the words that the examples quote: nothing else is wrong with them.
        var faults = _folder.RunIn("demo", "check").Messages.Where(static message => message.Contains(": error ", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(faults);
        Assert.All(faults, static message => Assert.Matches("error PK520[137]", message));
    }

    [Theory]
    [InlineData("init")]
    [InlineData("init", "demo", "--lang", "fr")]
    [InlineData("init", "demo", "--lang", "id,id")]
    [InlineData("init", "demo", "--lang", ",")]
    public void Wrong_usage_writes_nothing(params string[] arguments)
    {
        var (exitCode, _, messages) = _folder.Run(arguments);

        Assert.Equal(ExitCode.WrongUsage, exitCode);
        Assert.StartsWith("presskit: ", messages[0], StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.PathOf("demo")));
    }

    // A mark of a scaffold that was not filled. GitHub's own are written as ${{ … }}.
    [GeneratedRegex(@"(?<!\$)\{\{|^ *#(id|en) |^[ #]*~", RegexOptions.Multiline)]
    private static partial Regex Leftover();
}
