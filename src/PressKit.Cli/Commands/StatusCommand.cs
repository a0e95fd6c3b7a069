using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PressKit.Cli.Reporting;
using PressKit.Generator.Checks.Translations;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;

namespace PressKit.Cli.Commands;

/// <summary><c>presskit status</c>: which translations are fresh, stale, missing or orphaned.</summary>
internal static class StatusCommand
{
    public static Command Create(CommandConsole console)
    {
        var format = new Option<string>("--format") { Description = "text or json (an array on standard output).", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("status", "List translations: fresh, stale, missing, orphan.") { format };
        command.SetAction(parsed =>
        {
            var diagnostics = new DiagnosticBag();
            var files = new DiskTree(SharedOptions.RootFolder(parsed));
            // Anyone may read the log of a run, so nothing in it names what is not public.
            var statuses = console.GitHub is null
                ? ReadTranslationStatus.Read(files, diagnostics)
                : ReadTranslationStatus.ReadPublic(files, Clock.Read(null, TimeProvider.System), diagnostics);
            if (statuses.IsEmpty && diagnostics.HasErrors)
            {
                if (console.GitHub is null) DiagnosticReport.WriteText(diagnostics.ToSortedArray(), console);
                else console.Messages.WriteLine("The kit cannot be read; run 'presskit check'.");
                return ExitCode.Failed;
            }

            if (parsed.GetRequiredValue(format) == "json") WriteJson(statuses, console.Output);
            else WriteText(statuses, console.Output);
            return ExitCode.Done;
        });
        return command;
    }

    private static void WriteText(IReadOnlyList<EditionStatus> statuses, TextWriter output)
    {
        foreach (var status in statuses)
        {
            output.WriteLine($"{NameOf(status),-8} {status.Path}");
            foreach (var place in status.Changed) output.WriteLine($"         changed: {place}");
            if (status is { Standing: TranslationStanding.Stale, Changed.IsEmpty: true }) output.WriteLine("         run 'presskit translated' when it matches its source");
        }
    }

    private static void WriteJson(IReadOnlyList<EditionStatus> statuses, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var status in statuses)
            {
                json.WriteStartObject();
                json.WriteString("path", status.Path);
                json.WriteString("state", NameOf(status));
                json.WriteStartArray("changed");
                foreach (var place in status.Changed) json.WriteStringValue(place);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static string NameOf(EditionStatus status) => status.Standing.ToString().ToLowerInvariant();
}
