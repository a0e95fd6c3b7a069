using PressKit.Generator.Diagnostics;

namespace PressKit.Generator.Publishing.Preflight.Reading;

/// <summary>A URL as it stands in a file, decoded, and where.</summary>
internal sealed record FoundUrl(string Text, TextSpan Span, UrlUse Use);
