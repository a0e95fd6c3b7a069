using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Publishing.Preflight.Reading;

namespace PressKit.Generator.Publishing.Preflight;

/// <summary>A URL of a file and where it leads.</summary>
/// <param name="From">The file it stands in.</param>
internal sealed record ResolvedUrl(string From, FoundUrl Url, UrlKind Kind)
{
    private const int LongestShown = 200;

    /// <summary>The path that is asked for, when it lies inside the site.</summary>
    public string? Path { get; init; }

    /// <summary>The file that is served for the path; null when there is none.</summary>
    public string? File { get; init; }

    /// <summary>What follows <c>#</c>, decoded; null when nothing does.</summary>
    public string? Fragment { get; init; }

    /// <summary>The paths under which it leaves the site; none when it does so under all of them.</summary>
    public ImmutableArray<string> LeavesUnder { get; init; } = [];

    /// <summary>Why it is malformed, as the end of a sentence.</summary>
    public string? Fault { get; init; }

    public Place Place => new(From, Url.Span);

    /// <summary>The URL as it is shown in a message.</summary>
    public string Shown => Url.Text.Length <= LongestShown ? $"'{Url.Text}'" : $"'{Url.Text[..LongestShown]}…'";
}
