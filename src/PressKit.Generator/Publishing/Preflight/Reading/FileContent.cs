using System.Collections.Immutable;

namespace PressKit.Generator.Publishing.Preflight.Reading;

/// <summary>What a file says about addresses.</summary>
/// <param name="Anchors">The names that a URL may lead to; null for a file that knows no names.</param>
internal sealed record FileContent(ImmutableArray<FoundUrl> Urls, ImmutableArray<string>? Anchors = null);
