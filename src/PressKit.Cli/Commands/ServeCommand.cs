using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using PressKit.Cli.Serving;

namespace PressKit.Cli.Commands;

/// <summary><c>presskit serve</c>: shows the kit in a browser of this machine while it is edited.</summary>
internal static partial class ServeCommand
{
    private const int DefaultPort = 4321;

    public static Command Create(CommandConsole console)
    {
        var port = new Option<int>("--port")
        {
            Description = "The port to listen on; the next free one when it is taken.",
            DefaultValueFactory = static _ => DefaultPort,
            HelpName = "PORT",
        };
        port.Validators.Add(static result =>
        {
            // What is no number at all, the parser refuses.
            if (result.Tokens is [var token] && int.TryParse(token.Value, CultureInfo.InvariantCulture, out var number) && (number is < 0 or > ushort.MaxValue)) result.AddError("--port takes a number from 1 to 65535, or 0 for any free port");
        });
        var open = new Option<bool>("--open") { Description = "Open the preview in the browser." };
        var basePath = new Option<string>("--base-path")
        {
            Description = "The path to show the site under, as in /press-kit/, where a project page will have it.",
            DefaultValueFactory = static _ => "/",
            HelpName = "PATH",
        };

        var command = new Command("serve", "Preview the kit on this machine, with drafts and what is under embargo, while it is edited.") { port, open, basePath };
        command.SetAction((parsed, cancellation) => ServeKit.RunAsync(
            new ServeOptions(
                SharedOptions.RootFolder(parsed),
                parsed.GetValue(port),
                ParseBasePath(parsed.GetRequiredValue(basePath)),
                parsed.GetValue(open)),
            console,
            cancellation));
        return command;
    }

    /// <exception cref="UsageException">The text is no path.</exception>
    private static string ParseBasePath(string text)
    {
        var path = $"/{text.Trim('/')}/".Replace("//", "/", StringComparison.Ordinal);
        return PlainPath().IsMatch(path) ? path : throw new UsageException($"--base-path '{text}' is no path such as /press-kit/");
    }

    [GeneratedRegex(@"\A/([A-Za-z0-9_~-][A-Za-z0-9._~-]*/)*\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlainPath();
}
