using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace PressKit.Cli.Tests.Documentation;

/// <summary>A line of a block <c>sh</c> or <c>console</c>, and what the block says of it.</summary>
/// <param name="Output">What the command must print; null in a block <c>sh</c>, which does not say.</param>
/// <param name="Place">File and line of the block.</param>
internal sealed partial record DocumentedCommand(string Line, string? Output, string Place)
{
    // How the tool is called where it is not installed.
    private const string FromSource = "dotnet run -c Release --project src/PressKit.Cli -- ";

    /// <summary>A documented failure shows its message; everything else must succeed.</summary>
    public bool IsFailure => Output is not null && (Output.Contains(": error PK", StringComparison.Ordinal) || Output.StartsWith("presskit: ", StringComparison.Ordinal));

    /// <summary>The arguments of <c>presskit</c>; null when the line calls something else.</summary>
    public ImmutableArray<string>? Arguments
    {
        get
        {
            if (Line.StartsWith(FromSource, StringComparison.Ordinal)) return Split(Line[FromSource.Length..]);
            return Line.StartsWith("presskit ", StringComparison.Ordinal) ? Split(Line["presskit ".Length..]) : null;
        }
    }

    /// <summary>The folder that the line changes to; null when it does something else.</summary>
    public string? Folder => Line.StartsWith("cd ", StringComparison.Ordinal) ? Line["cd ".Length..] : null;

    public static IEnumerable<DocumentedCommand> Read(MarkdownDocument.CodeBlock block, string path)
    {
        var place = $"{path}:{block.Line}";
        return block.Language switch
        {
            "sh" => string.Join('\n', block.Lines).Replace("\\\n", "", StringComparison.Ordinal).Split('\n')
                .Where(static line => line.Length > 0)
                .Select(line => new DocumentedCommand(line, null, place)),
            "console" => ReadConsole(block.Lines, place),
            _ => [],
        };
    }

    /// <summary>Whether a command printed what is documented; <c>...</c> stands for any text, on a line of its own for any lines.</summary>
    public bool IsOutput(string printed)
    {
        var pattern = new StringBuilder(@"\A");
        foreach (var line in Output!.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            pattern.Append(line == "..." ? "(?:.*\n)*?" : Regex.Escape(line).Replace(@"\.\.\.", ".*", StringComparison.Ordinal) + "\n");
        }

        return Regex.IsMatch(printed, pattern.Append(@"\z").ToString(), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
    }

    private static IEnumerable<DocumentedCommand> ReadConsole(ImmutableArray<string> lines, string place)
    {
        string? command = null;
        var output = new StringBuilder();
        foreach (var line in lines.Add("$ "))
        {
            if (!line.StartsWith("$ ", StringComparison.Ordinal))
            {
                output.Append(line).Append('\n');
                continue;
            }

            if (command is not null) yield return new DocumentedCommand(command, output.ToString(), place);
            command = line["$ ".Length..];
            output.Clear();
        }
    }

    private static ImmutableArray<string> Split(string line) =>
        [.. Word().Matches(line).Select(static word => word.Groups["quoted"].Success ? word.Groups["quoted"].Value : word.Value)];

    [GeneratedRegex("""
        "(?<quoted>[^"]*)"|\S+
        """)]
    private static partial Regex Word();
}
