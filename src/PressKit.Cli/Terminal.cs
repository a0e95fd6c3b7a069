namespace PressKit.Cli;

/// <summary>The screen that messages go to: a line on it can be written over.</summary>
/// <param name="Time">Tells when a line is due.</param>
/// <param name="Width">How many characters fit into a line now.</param>
/// <param name="HasColour">Words may be coloured.</param>
public sealed record Terminal(TimeProvider Time, Func<int> Width, bool HasColour)
{
    // Some terminals do not tell.
    private const int UsualWidth = 80;

    /// <summary>The terminal behind standard error; null when it goes to a file or to another program.</summary>
    public static Terminal? Read()
    {
        if (Console.IsErrorRedirected || Environment.GetEnvironmentVariable("TERM") == "dumb") return null;
        // no-color.org; older consoles of Windows show the sequences themselves.
        var hasColour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && !OperatingSystem.IsWindows();
        return new Terminal(TimeProvider.System, static () => Console.WindowWidth is > 0 and var width ? width : UsualWidth, hasColour);
    }
}
