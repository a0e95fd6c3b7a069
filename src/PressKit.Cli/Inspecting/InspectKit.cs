using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;
using PressKit.Generator.Theming;

namespace PressKit.Cli.Inspecting;

/// <summary>Looks at a folder as a build would find it.</summary>
public static class InspectKit
{
    public static InspectedKit Inspect(string root, string output)
    {
        var files = new DiskTree(root);
        var diagnostics = new DiagnosticBag();
        var config = ReadSiteConfig.Read(files, diagnostics);
        return new InspectedKit
        {
            Root = root,
            Title = config?.Title[config.DefaultLanguage],
            Languages = config is null ? [] : [.. config.Languages.Select(static language => language.Code)],
            Problem = diagnostics.ToSortedArray().FirstOrDefault(static diagnostic => diagnostic.Severity == Severity.Error)?.ToString(),
            OwnTemplates = files.List(Theme.Folder).Count(static path => !path.EndsWith(".md", StringComparison.Ordinal)),
            Fonts = ReadTheme.Read(files, config?.Languages ?? [], new DiagnosticBag()).Fonts.ToString(),
            Output = output,
            OutputProblem = TryToWrite(output),
        };
    }

    // The site is built beside the folder it will take the place of.
    private static string? TryToWrite(string output)
    {
        var folder = Path.GetDirectoryName(output) ?? output;
        try
        {
            using (File.Create(Path.Combine(folder, $".presskit-doctor-{Environment.ProcessId}"), 1, FileOptions.DeleteOnClose)) return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return error.Message;
        }
    }
}

/// <summary>What is to be said of a kit's folder.</summary>
public sealed record InspectedKit
{
    public required string Root { get; init; }

    /// <summary>Null when there is no kit, or its configuration cannot be read.</summary>
    public required string? Title { get; init; }

    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>The first mistake of the configuration; null when it has none.</summary>
    public required string? Problem { get; init; }

    /// <summary>How many files of the theme are the kit's own; the others are built in.</summary>
    public required int OwnTemplates { get; init; }

    /// <summary>The fonts that cards are drawn with.</summary>
    public required string Fonts { get; init; }

    public required string Output { get; init; }

    /// <summary>Why nothing can be written there; null when it can.</summary>
    public required string? OutputProblem { get; init; }
}
