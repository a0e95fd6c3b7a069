using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PressKit.Cli.Tests.Documentation;

/// <summary>A command as its help describes it.</summary>
/// <param name="Options">Its own options, without those that every command has.</param>
internal sealed partial record CommandHelp(string Name, ImmutableArray<string> Options)
{
    private static readonly string[] Everywhere = ["--help", "--root"];

    public IEnumerable<string> AllOptions => Options.Concat(Everywhere);

    public static ImmutableArray<CommandHelp> ReadAll() =>
        [.. Command().Matches(HelpOf()).Select(static match => match.Groups["name"].Value).Select(static name => new CommandHelp(name, OptionsOf(name)))];

    private static ImmutableArray<string> OptionsOf(string name) =>
        [.. Option().Matches(HelpOf(name)).Select(static match => match.Groups["name"].Value).Except(Everywhere).Order(StringComparer.Ordinal)];

    private static string HelpOf(params string[] command)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Assert.Equal(ExitCode.Done, PressKitApp.Run([.. command, "--help"], new CommandConsole(output, TextWriter.Null)));
        return output.ToString();
    }

    [GeneratedRegex("(?<=^Commands:\n(?:.+\n)*)  (?<name>[a-z]+) .*$", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("^  (?:-., )*(?<name>--[a-z][a-z-]*)", RegexOptions.Multiline)]
    private static partial Regex Option();
}
