using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using PressKit.Generator.Diagnostics;

namespace PressKit.Cli.Serving;

/// <summary>What an open page is told.</summary>
/// <param name="Revision">The newest that is shown.</param>
/// <param name="Pages">The newest that changed more than style sheets: a page made for an earlier one is out of date.</param>
/// <param name="IsWhole">True when the newest files could be read, so that what is shown is made of them; false when the last good site stays.</param>
/// <param name="Errors">In the order in which the command line prints them.</param>
internal sealed record PreviewState(long Revision, long Pages, bool IsWhole, ImmutableArray<PreviewError> Errors, int Warnings)
{
    public string ToJson() => JsonSerializer.Serialize(this, PreviewStateContext.Default.PreviewState);
}

/// <summary>A mistake as the page shows it.</summary>
internal sealed record PreviewError(string Code, string Path, int Line, int Column, string Message, string? Fix)
{
    public static PreviewError Of(Diagnostic error) =>
        new(error.Rule.Code, error.Place.Path, error.Place.Span.Line, error.Place.Span.Column, error.Message, error.Fix);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PreviewState))]
internal sealed partial class PreviewStateContext : JsonSerializerContext;
