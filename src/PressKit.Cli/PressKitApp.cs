using System.CommandLine;
using PressKit.Cli.Commands;

namespace PressKit.Cli;

/// <summary>The command line <c>presskit</c>: results go to one writer, everything else to the other.</summary>
public static class PressKitApp
{
    /// <summary>Runs one command and returns its exit code (see <see cref="ExitCode"/>).</summary>
    public static int Run(string[] args, CommandConsole console)
    {
        var (output, messages) = (console.Output, console.Messages);
        try
        {
            var parsed = CreateRoot(console).Parse(args);
            if (parsed.Errors.Count == 0) return parsed.Invoke(new InvocationConfiguration { Output = output, Error = messages, EnableDefaultExceptionHandler = false });

            foreach (var error in parsed.Errors) messages.WriteLine("presskit: " + error.Message);
            messages.WriteLine("Try 'presskit --help'.");
            return ExitCode.WrongUsage;
        }
        catch (UsageException error)
        {
            messages.WriteLine("presskit: " + error.Message);
            return ExitCode.WrongUsage;
        }
        catch (Exception error) when (IsFileTrouble(error))
        {
            messages.WriteLine("presskit: " + FirstOf(error).Message);
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

    private static RootCommand CreateRoot(CommandConsole console)
    {
        var root = new RootCommand("Builds a press kit in several languages from Markdown, and checks it on the way.")
        {
            SharedOptions.Root,
            InitCommand.Create(console),
            NewCommand.Create(console),
            ImportCommand.Create(console),
            BuildCommand.Create(console),
            CheckCommand.Create(console),
            StatusCommand.Create(console),
            TranslatedCommand.Create(console),
            ServeCommand.Create(console),
            VerifyCommand.Create(console),
            PreflightCommand.Create(console),
            PdfCommand.Create(console),
            DoctorCommand.Create(console),
            SchemaCommand.Create(console),
        };
        return root;
    }
}
