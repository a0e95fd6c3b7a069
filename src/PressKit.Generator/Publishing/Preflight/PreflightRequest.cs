using System.Collections.Immutable;

namespace PressKit.Generator.Publishing.Preflight;

/// <summary>What to test, and where it is going to be published.</summary>
public sealed record PreflightRequest
{
    public required IBuiltFolder Folder { get; init; }

    /// <summary>The address under which the site is to be published; null takes the one that the site itself names.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The paths under which the site must work, each with <c>/</c> at both ends; empty for <c>/</c>, <c>/repo/</c> and that of the address.</summary>
    public ImmutableArray<string> BasePaths { get; init; } = [];

    /// <summary>Is told how many files are read; null tells nobody.</summary>
    public BuildProgress? Progress { get; init; }
}
