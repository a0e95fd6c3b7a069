namespace PressKit.Cli.Tests.Documentation;

/// <summary>The table of commands in the README is complete, and names nothing that does not exist.</summary>
public sealed class CommandTableTests
{
    [Fact]
    public void Table_names_every_command_with_its_options()
    {
        var documented = MarkdownDocument.Read("README.md").Content.Rows
            .Where(static row => row.Code[0] is [var command] && command.StartsWith("presskit ", StringComparison.Ordinal))
            .Select(static row => Line(row.Code[0][0].Split(' ')[1], row.Code[^1].Select(static code => code.Split(' ')[0]).Where(static code => code.StartsWith("--", StringComparison.Ordinal))));
        var offered = CommandHelp.ReadAll().Select(static command => Line(command.Name, command.Options));

        Assert.Equal(offered.Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    private static string Line(string command, IEnumerable<string> options) => $"{command} {string.Join(' ', options.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}";
}
