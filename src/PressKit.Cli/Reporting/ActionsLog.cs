using System.Text;

namespace PressKit.Cli.Reporting;

/// <summary>
/// The log of a run of GitHub Actions, in which lines may be commands: <c>::name::</c> at the start of a line, <c>##[name]</c> and
/// <c>##vso[</c> anywhere in it (github.com/actions/runner, ActionCommand.cs). Only PressKit's own stay commands, whatever text a line quotes.
/// </summary>
internal sealed class ActionsLog(TextWriter log) : TextWriter
{
    private readonly StringBuilder _line = new();

    public override Encoding Encoding => Log.Encoding;

    private TextWriter Log { get; } = log;

    /// <summary>Writes a line that GitHub may read as a command.</summary>
    public static void WriteCommand(TextWriter writer, string command)
    {
        if (writer is not ActionsLog actions)
        {
            writer.WriteLine(command);
            return;
        }

        actions.Flush();
        actions.Log.WriteLine(command);
    }

    public override void Write(char value)
    {
        _line.Append(value);
        if (value == '\n') Flush();
    }

    public override void Write(string? value)
    {
        foreach (var character in value ?? "") Write(character);
    }

    public override void Flush()
    {
        if (_line.Length > 0) Log.Write(Disarm(_line.ToString()));
        _line.Clear();
        Log.Flush();
    }

    /// <summary>The line with a blank in each sign of a command.</summary>
    public static string Disarm(string line)
    {
        if (line.TrimStart().StartsWith("::", StringComparison.Ordinal)) line = line.Insert(line.IndexOf(':', StringComparison.Ordinal) + 1, " ");
        return line.Replace("##[", "# #[", StringComparison.Ordinal).Replace("##vso[", "# #vso[", StringComparison.OrdinalIgnoreCase);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) Flush();
        base.Dispose(disposing);
    }
}
