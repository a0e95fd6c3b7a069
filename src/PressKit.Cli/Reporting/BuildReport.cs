using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using PressKit.Generator;
using PressKit.Generator.Diagnostics;

namespace PressKit.Cli.Reporting;

/// <summary>The figures of a build or a check. Of what is withheld it holds a count and no name, for it is read in public.</summary>
internal sealed record BuildReport
{
    public required bool IsPublished { get; init; }

    public required int Pages { get; init; }

    /// <summary>The codes of the languages; none when nothing was published.</summary>
    public required ImmutableArray<string> Languages { get; init; }

    public required int Files { get; init; }

    /// <summary>The size of all files together.</summary>
    public required long Bytes { get; init; }

    public required int Errors { get; init; }

    public required int Warnings { get; init; }

    public required int Notices { get; init; }

    /// <summary>How many documents, entries and pictures are not public yet or any more.</summary>
    public required int Withheld { get; init; }

    public required int MissingTranslations { get; init; }

    public required int StaleTranslations { get; init; }

    /// <summary>Translations of which nobody said that they match their source.</summary>
    public required int UnrecordedTranslations { get; init; }

    public required TimeSpan Elapsed { get; init; }

    public static BuildReport Of(BuildResult result, TimeSpan elapsed)
    {
        int Found(Severity severity) => result.Diagnostics.Count(diagnostic => diagnostic.Severity == severity);
        int FoundBy(Rule rule) => result.Diagnostics.Count(diagnostic => diagnostic.Rule == rule);
        var bytes = 0L;
        foreach (var file in result.Manifest.Files) bytes += file.Size;
        return new BuildReport
        {
            IsPublished = result.IsPublished,
            Pages = result.Pages,
            Languages = result.Manifest.Languages,
            Files = result.Manifest.Files.Length,
            Bytes = bytes,
            Errors = Found(Severity.Error),
            Warnings = Found(Severity.Warning),
            Notices = Found(Severity.Notice),
            Withheld = result.Withheld,
            MissingTranslations = FoundBy(Rules.TranslationMissing),
            StaleTranslations = FoundBy(Rules.TranslationStale),
            UnrecordedTranslations = FoundBy(Rules.TranslationUnrecorded),
            Elapsed = elapsed,
        };
    }

    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteBoolean("published", IsPublished);
            json.WriteNumber("pages", Pages);
            json.WriteStartArray("languages");
            foreach (var language in Languages) json.WriteStringValue(language);
            json.WriteEndArray();
            json.WriteNumber("files", Files);
            json.WriteNumber("bytes", Bytes);
            json.WriteNumber("errors", Errors);
            json.WriteNumber("warnings", Warnings);
            json.WriteNumber("notices", Notices);
            json.WriteNumber("withheld", Withheld);
            json.WriteStartObject("translations");
            json.WriteNumber("missing", MissingTranslations);
            json.WriteNumber("stale", StaleTranslations);
            json.WriteNumber("unrecorded", UnrecordedTranslations);
            json.WriteEndObject();
            json.WriteNumber("seconds", Math.Round(Elapsed.TotalSeconds, 2));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
