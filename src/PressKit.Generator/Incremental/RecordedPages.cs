using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Markdown;
using PressKit.Generator.Searching;

namespace PressKit.Generator.Incremental;

/// <summary>What was made of one thing in its languages, and all that the rest of the build must know of it.</summary>
/// <param name="Source">What it was made of.</param>
/// <param name="Files">Its files, page by page.</param>
/// <param name="Texts">The text of each page, in their order; null where feeds did not pass it on.</param>
/// <param name="Words">The words of each page's body, in the order of the pages; none where no search asks for them.</param>
/// <param name="Anchors">The fragments of each page that can be linked to, in the order of the pages.</param>
/// <param name="Links">Links to a fragment, to be proven when all pages are known.</param>
/// <param name="Diagnostics">What was found in it.</param>
internal sealed record RecordedPages(
    Digest Source,
    ImmutableArray<RecordedFile> Files,
    ImmutableArray<string?> Texts,
    ImmutableArray<ImmutableArray<BodyWord>> Words,
    ImmutableArray<ImmutableArray<string>> Anchors,
    ImmutableArray<FragmentLink> Links,
    ImmutableArray<Diagnostic> Diagnostics);

/// <summary>A file of the last site.</summary>
internal sealed record RecordedFile(string Address, Digest Content);
