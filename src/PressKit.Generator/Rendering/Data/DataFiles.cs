using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace PressKit.Generator.Rendering.Data;

/// <summary>The data of the kit for programs: <c>facts.json</c>. Each moment of a series is an entry of its own.</summary>
public sealed record FactsFile(string Language, IReadOnlyList<FactEntry> Facts);

public sealed record FactEntry
{
    [Description("The name of the fact pinned to its moment; also the fragment on the fact sheet.")]
    public required string Id { get; init; }

    [Description("The name that all moments of the same count share.")]
    public required string Series { get; init; }

    [Description("What is counted.")]
    public required string Label { get; init; }

    [Description("The number; absent when the source gives none.")]
    public decimal? Value { get; init; }

    [Description("The value with its qualifier and unit, as a text of this language.")]
    public required string Text { get; init; }

    [Description("The noun that follows the number.")]
    public string? Unit { get; init; }

    [Description("How exactly the value is meant.")]
    [AllowedValues("exactly", "more than", "almost", "about", "at least")]
    public required string Qualifier { get; init; }

    [Description("Whether the value is a hope, a count under way, a result, or a limit to be reached.")]
    [AllowedValues("expected", "so far", "final", "threshold")]
    public required string Status { get; init; }

    [Description("When the value was true: a day, a month, a year, or unknown.")]
    public required string AsOf { get; init; }

    [Description("Who said it; absent when the article itself does.")]
    public string? SaidBy { get; init; }

    [Description("The editor's remarks on the count and on this value.")]
    public IReadOnlyList<string>? Remarks { get; init; }

    [Description("Where it stands written.")]
    public required IReadOnlyList<SourceEntry> Sources { get; init; }
}

public sealed record SourceEntry
{
    [Description("The publisher of the article.")]
    public required string Publisher { get; init; }

    [Description("The article's headline in this kit.")]
    public required string Title { get; init; }

    [Description("The article's address in this kit, from the folder of this file.")]
    public string? Page { get; init; }

    [Description("The address of the original.")]
    public string? Original { get; init; }

    [Description("The exact words of the source.")]
    public string? Words { get; init; }

    [Description("The language of those words.")]
    public string? Language { get; init; }
}

/// <summary>The quotations of the kit for programs: <c>quotes.json</c>.</summary>
public sealed record QuotesFile(string Language, IReadOnlyList<QuoteEntry> Quotes);

public sealed record QuoteEntry
{
    [Description("The name of the quotation; also the fragment on the page of quotations.")]
    public required string Id { get; init; }

    [Description("The words in this language.")]
    public required string Text { get; init; }

    [Description("True when the words of this language are the kit's unofficial translation.")]
    public required bool IsTranslation { get; init; }

    [Description("The words as published.")]
    public required string Published { get; init; }

    [Description("The language of publication.")]
    public required string Lang { get; init; }

    [Description("Who said it; absent when the source names nobody.")]
    public string? Speaker { get; init; }

    [Description("The speaker's role as the source gives it.")]
    public string? Role { get; init; }

    public string? Occasion { get; init; }

    [Description("A day, a month or a year; absent when the source gives none.")]
    public string? Date { get; init; }

    [Description("How the source quotes.")]
    [AllowedValues("direct", "partial", "written message")]
    public required string Kind { get; init; }

    [Description("Who relays it.")]
    public string? Via { get; init; }

    [Description("True where the source's own quotation marks are unbalanced.")]
    public required bool HasIncompleteMarks { get; init; }

    public required SourceEntry Source { get; init; }
}

/// <summary>The timeline of the kit for programs: <c>timeline.json</c>.</summary>
public sealed record TimelineFile(string Language, IReadOnlyList<TimelineFileEntry> Timeline);

public sealed record TimelineFileEntry
{
    [Description("The name of the step; also the fragment on the page of the timeline.")]
    public required string Id { get; init; }

    [Description("A day, a month, a year, or a span START..END.")]
    public required string When { get; init; }

    public required string What { get; init; }

    [Description("Whether it has happened.")]
    [AllowedValues("past", "planned")]
    public required string Status { get; init; }

    public required IReadOnlyList<SourceEntry> Sources { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(FactsFile))]
[JsonSerializable(typeof(QuotesFile))]
[JsonSerializable(typeof(TimelineFile))]
internal sealed partial class DataFileContext : JsonSerializerContext;
