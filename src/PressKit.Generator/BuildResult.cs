using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Printing;
using PressKit.Generator.Publishing;

namespace PressKit.Generator;

/// <summary>What came of a build.</summary>
/// <param name="IsPublished">True when the output holds the new site; false when the last one was left as it was.</param>
/// <param name="Manifest">The site's files; empty when it was not published.</param>
public sealed record BuildResult(ImmutableArray<Diagnostic> Diagnostics, bool IsPublished, int Pages, Manifest Manifest, StageTimings Timings)
{
    /// <summary>How many documents, entries and pictures stay unpublished for now.</summary>
    public int Withheld { get; init; }

    /// <summary>What the next build into this output may take as <see cref="BuildRequest.LastBuild"/>; empty when nothing was published or none was asked for.</summary>
    public ReadOnlyMemory<byte> Record { get; init; }

    /// <summary>What was printed; empty when nothing was, or when the site was not published.</summary>
    public ImmutableArray<PrintedDocument> Prints { get; init; } = [];
}
