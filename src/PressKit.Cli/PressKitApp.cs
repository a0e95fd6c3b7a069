using System.CommandLine;
using PressKit.Cli.Commands;
using PressKit.Cli.Reporting;
using PressKit.Generator;
using PressKit.Generator.Diagnostics;

namespace PressKit.Cli;

/// <summary>The command line <c>presskit</c>: results go to one writer, everything else to the other.</summary>
public static class PressKitApp
{
    private static readonly NamedCommand[] Commands =
    [
        new("init", InitCommand.Create),
        new("new", NewCommand.Create),
        new("import", ImportCommand.Create),
        new("build", BuildCommand.Create),
        new("check", CheckCommand.Create),
        new("status", StatusCommand.Create),
        new("translated", TranslatedCommand.Create),
        new("serve", ServeCommand.Create),
        new("verify", VerifyCommand.Create),
        new("preflight", PreflightCommand.Create),
        new("pdf", PdfCommand.Create),
        new("doctor", DoctorCommand.Create),
        new("schema", SchemaCommand.Create),
    ];

    /// <summary>Runs one command and returns its exit code (see <see cref="ExitCode"/>).</summary>
    public static int Run(string[] args, CommandConsole console)
    {
        if (console.GitHub is null) return RunCommand(args, console);
        using var output = new ActionsLog(console.Output);
        using var messages = new ActionsLog(console.Messages);
        return RunCommand(args, console with { Output = output, Messages = messages });
    }

    private static int RunCommand(string[] args, CommandConsole console)
    {
        var (output, messages) = (console.Output, console.Messages);
        try
        {
            if (args.Contains("build")) WarmUp.Start();
            var parsed = Parse(args, console);
            if (parsed.Errors.Count == 0) return parsed.Invoke(new InvocationConfiguration { Output = output, Error = messages, EnableDefaultExceptionHandler = false });

            foreach (var error in parsed.Errors) messages.WriteLine("presskit: " + VisibleText.Of(error.Message));
            messages.WriteLine("Try 'presskit --help'.");
            return ExitCode.WrongUsage;
        }
        catch (UsageException error)
        {
            messages.WriteLine("presskit: " + VisibleText.Of(error.Message));
            return ExitCode.WrongUsage;
        }
        catch (Exception error) when (IsFileTrouble(error))
        {
            messages.WriteLine("presskit: " + VisibleText.Of(FirstOf(error).Message));
            return ExitCode.Failed;
        }
        catch (Exception defect)
        {
            messages.WriteLine("presskit: this is a defect in PressKit; please report it with the lines below");
            messages.WriteLine(defect);
            return ExitCode.Defect;
        }
    }

    // Pages are written from many threads, whose errors come together.
    private static bool IsFileTrouble(Exception error) =>
        error is IOException or UnauthorizedAccessException || (error is AggregateException several && several.InnerExceptions.All(IsFileTrouble));

    private static Exception FirstOf(Exception error) => error is AggregateException several ? FirstOf(several.InnerExceptions[0]) : error;

    // Help, directives, suggestions and messages need the whole command line; any other call needs the command that it names.
    private static ParseResult Parse(string[] args, CommandConsole console)
    {
        var named = Commands.Where(command => args.Contains(command.Name)).ToArray();
        if (named.Length > 0 && !args.Any(MayAskForHelp) && Fill(new Command("presskit"), named, console).Parse(args) is { Errors.Count: 0 } parsed) return parsed;
        return Fill(new RootCommand("Builds a press kit in several languages from Markdown, and checks it on the way."), named.Length > 0 ? named : Commands, console).Parse(args);
    }

    private static bool MayAskForHelp(string argument) => argument is "--help" or ['-' or '/', 'h' or '?'] or ['[', ..];

    private static Command Fill(Command root, NamedCommand[] commands, CommandConsole console)
    {
        root.Add(SharedOptions.Root);
        foreach (var command in commands) root.Add(command.Create(console));
        return root;
    }

    private sealed record NamedCommand(string Name, Func<CommandConsole, Command> Create);
}
