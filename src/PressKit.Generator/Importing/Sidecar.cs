using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Importing;

/// <summary>What an editor decided about a seed, in <c>NAME.yml</c> beside <c>NAME.txt</c>; it overrides what the seed says.</summary>
public sealed record Sidecar
{
    public static Sidecar None { get; } = new();

    public string? Title { get; init; }

    public bool TitleByKit { get; init; }

    public string? Date { get; init; }

    /// <summary>True when the editor has looked for a date and found none.</summary>
    public bool Undated { get; init; }

    public string? Summary { get; init; }

    public string? Slug { get; init; }

    public string? Author { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public string? Via { get; init; }

    public string? Rights { get; init; }

    public ImmutableArray<ImportedNote> Notes { get; init; } = [];

    /// <summary>The sidecar, or null after an error; a seed whose sidecar has an error is not imported.</summary>
    public static Sidecar? Read(byte[] bytes, string path, DiagnosticBag diagnostics)
    {
        var own = new DiagnosticBag();
        var sidecar = ReadText(bytes, path, own);
        foreach (var diagnostic in own.ToSortedArray()) diagnostics.Add(diagnostic);
        return own.HasErrors ? null : sidecar;
    }

    private static Sidecar? ReadText(byte[] bytes, string path, DiagnosticBag diagnostics)
    {
        if (Utf8Text.Decode(bytes, path, diagnostics, Rules.FileNotText) is not { } text) return null;
        if (YamlFile.ReadMapping(text, path, 1, diagnostics) is not { } mapping) return null;
        var reader = new MappingReader(mapping, path, diagnostics);
        var date = reader.Value("date", ContentDate.Parse, ContentDate.Expected);
        var sidecar = new Sidecar
        {
            Title = OneLine(reader.Text("title")),
            TitleByKit = reader.Choice("title_by", "kit") is not null,
            Date = date?.Value.ToIso(),
            Undated = reader.Flag("undated"),
            Summary = OneLine(reader.Text("summary")),
            Slug = reader.Value("slug", FileNameOf, "a name of small letters, digits and hyphens")?.Value,
            Author = OneLine(reader.Text("author")),
            Tags = [.. reader.Texts("tags").Select(static tag => CleanLine.Clean(tag.Value))],
            Publisher = OneLine(reader.Text("publisher")),
            Url = reader.Value("url", SourceLine.WebAddress, "an address that starts with http:// or https://")?.Value,
            Via = OneLine(reader.Text("via")),
            Rights = reader.Choice("rights", "own", "permission", "unknown")?.Value,
            Notes = ReadNotes(reader),
        };
        if (date is not null && sidecar.Undated)
        {
            reader.Report(Rules.InvalidValue, date.Span, "this sidecar has a date and says 'undated: true'", "keep one of the two");
        }

        reader.RejectUnknownKeys();
        return sidecar;
    }

    private static ImmutableArray<ImportedNote> ReadNotes(MappingReader reader)
    {
        var notes = ImmutableArray.CreateBuilder<ImportedNote>();
        foreach (var entry in reader.Mappings("notes"))
        {
            var at = entry.RequiredText("at");
            var text = entry.RequiredText("text");
            entry.RejectUnknownKeys();
            if (at is not null && text is not null) notes.Add(new ImportedNote(CleanLine.Clean(at.Value), CleanLine.Clean(text.Value)));
        }

        return notes.DrainToImmutable();
    }

    private static string? OneLine(Located<string>? text) => text is null ? null : CleanLine.Clean(text.Value);

    private static string? FileNameOf(string text) => FileName.From(text) == text ? text : null;
}
