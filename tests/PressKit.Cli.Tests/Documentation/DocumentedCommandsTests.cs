using System.Collections.Frozen;
using System.Text.RegularExpressions;
using PressKit.Generator.Diagnostics;

namespace PressKit.Cli.Tests.Documentation;

/// <summary>What the documentation says to type is typed, and what it says is printed must be printed. CONTRIBUTING.md describes the blocks.</summary>
[Collection(nameof(CurrentFolder))]
public sealed partial class DocumentedCommandsTests
{
    // Beginnings of lines that no test runs.
    private static readonly FrozenDictionary<string, string> NotRun = new Dictionary<string, string>
    {
        ["CHROME_PATH="] = "runs a browser for minutes; by hand",
        ["PRESSKIT_ACCEPT=1 dotnet test"] = "changes the repository",
        ["PRESSKIT_FUZZ_SEED="] = "takes an hour; by hand",
        ["PRESSKIT_KILLS="] = "takes minutes; by hand",
        ["PRESSKIT_VNU_JAR="] = "a step of .ci/run",
        ["apt-get install "] = "changes the machine",
        ["dotnet build PressKit.sln"] = "done before any test",
        ["dotnet format "] = "a step of .ci/run",
        ["dotnet pack "] = "a step of .ci/run",
        ["dotnet publish "] = "the action of this repository does it",
        ["dotnet run -c Release --project tests/PressKit.Benchmarks "] = "takes hours; by hand",
        ["dotnet test"] = "this run, or a step of .ci/run",
        ["dotnet tool install "] = "a step of .ci/run",
        ["git "] = "changes the repository, or needs a network",
        ["npm install "] = "a step of .ci/run, or by hand",
        ["presskit serve"] = "runs until it is stopped; ServeCommandTests",
        ["python3 -m http.server "] = "runs until it is stopped",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Documents => [.. MarkdownDocument.All.Where(static path => CommandsOf(path).Any())];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Commands_do_as_documented(string path)
    {
        using var kit = ScratchKit.For(path);
        foreach (var block in MarkdownDocument.Read(path).Content.Blocks)
        {
            if (block.File.Length > 0) kit.Write(block);
            kit.Return();
            foreach (var command in DocumentedCommand.Read(block, path).Where(static command => ReasonNotToRun(command) is null)) Try(command, kit);
        }
    }

    [Fact]
    public void Every_reason_not_to_run_a_line_is_used()
    {
        var lines = MarkdownDocument.All.SelectMany(CommandsOf).Select(static command => command.Line).ToArray();
        Assert.Empty(NotRun.Keys.Where(start => !lines.Any(line => line.StartsWith(start, StringComparison.Ordinal))));
    }

    [Fact]
    public void Commands_in_the_running_text_exist_with_their_options()
    {
        var commands = CommandHelp.ReadAll();
        foreach (var code in MarkdownDocument.All.SelectMany(static path => MarkdownDocument.Read(path).Content.Code))
        {
            if (CommandName().Match(code) is not { Success: true } match) continue;
            var command = Assert.Single(commands, command => command.Name == match.Groups["name"].Value);
            Assert.All(Option().Matches(code).Select(static option => option.Value), option => Assert.Contains(option, command.AllOptions));
        }
    }

    [Fact]
    public void Codes_of_messages_exist()
    {
        var codes = typeof(Rules).GetFields().Select(static field => ((Rule)field.GetValue(null)!).Code).ToHashSet();
        var named = MarkdownDocument.All.SelectMany(static path => Code().Matches(File.ReadAllText(Path.Combine(Repository.Root, path)))).Select(static match => match.Value);
        Assert.All(named, code => Assert.Contains(code, codes));
    }

    private static void Try(DocumentedCommand command, ScratchKit kit)
    {
        if (command.Folder is { } folder)
        {
            kit.Enter(folder);
            return;
        }

        Assert.True(command.Arguments is not null, $"{command.Place}: '{command.Line}' is neither run nor listed with a reason");
        var (exitCode, printed) = kit.Run(command.Arguments.Value);
        Assert.True(command.IsFailure == (exitCode != ExitCode.Done), $"{command.Place}: '{command.Line}' exits with {exitCode}\n{printed}");
        Assert.True(command.Output is null || command.IsOutput(printed), $"{command.Place}: '{command.Line}' prints\n{printed}");
    }

    private static IEnumerable<DocumentedCommand> CommandsOf(string path) =>
        MarkdownDocument.Read(path).Content.Blocks.SelectMany(block => DocumentedCommand.Read(block, path));

    private static string? ReasonNotToRun(DocumentedCommand command) =>
        NotRun.FirstOrDefault(entry => command.Line.StartsWith(entry.Key, StringComparison.Ordinal)).Value;

    [GeneratedRegex(@"\A(?:presskit|dotnet run -c Release --project src/PressKit\.Cli --) (?<name>[a-z]+)")]
    private static partial Regex CommandName();

    [GeneratedRegex("--[a-z][a-z-]*(?= |$|=)")]
    private static partial Regex Option();

    [GeneratedRegex(@"PK\d{4}")]
    private static partial Regex Code();
}
