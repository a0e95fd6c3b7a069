using System.CommandLine;
using PressKit.Cli.Commands;
using PressKit.Cli.Reporting;
using PressKit.Generator;
using PressKit.Generator.Diagnostics;

namespace PressKit.Cli;

/// <summary>The command line <c>presskit</c>: results go to one writer, everything else to the other.</summary>
public static class PressKitApp
{
    private static readonly (string Name, Func<CommandConsole, Command> Create)[] Commands =
    [
        ("init", InitCommand.Create),
        ("new", NewCommand.Create),
        ("import", ImportCommand.Create),
        ("build", BuildCommand.Create),
        ("check", CheckCommand.Create),
        ("status", StatusCommand.Create),
        ("translated", TranslatedCommand.Create),
        ("serve", ServeCommand.Create),
        ("verify", VerifyCommand.Create),
        ("preflight", PreflightCommand.Create),
        ("pdf", PdfCommand.Create),
        ("doctor", DoctorCommand.Create),
        ("schema", SchemaCommand.Create),
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
            var parsed = CreateRoot(args, console).Parse(args);
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

    // A command that is not named need not be made; without any, help and suggestions need all.
    private static RootCommand CreateRoot(string[] args, CommandConsole console)
    {
        var root = new RootCommand("Builds a press kit in several languages from Markdown, and checks it on the way.") { SharedOptions.Root };
        foreach (var (name, create) in Commands)
        {
            if (args.Contains(name)) root.Add(create(console));
        }

        if (root.Subcommands.Count > 0) return root;
        foreach (var (_, create) in Commands) root.Add(create(console));
        return root;
    }
}
