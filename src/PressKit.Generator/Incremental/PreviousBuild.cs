using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Publishing;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Incremental;

/// <summary>The last build into an output beside what there is now, and what this build records for the next.</summary>
internal sealed class PreviousBuild
{
    private readonly Lazy<Digest> _reading;
    private ImmutableArray<Document> _documents = [];
    private HashSet<string> _named = [];

    public PreviousBuild(BuildRequest request)
    {
        Inputs = new KitInputs(request.Files);
        Record = BuildRecord.Read(request.LastBuild ?? default);
        // All that the front matter of a text is read by, beside the text.
        _reading = new(() => Inputs.DigestOf(static path => !IsText(path)));
    }

    /// <summary>The kit's files, which this build reads and no others.</summary>
    public KitInputs Inputs { get; }

    public BuildRecord Record { get; }

    /// <summary>What was read of a text when it was as it is now, with the same configuration; null when it must be read anew.</summary>
    public RecordedDocument? Recall(string path)
    {
        if (!Record.Documents.TryGetValue(path, out var recorded) || Record.Reading != _reading.Value) return null;
        return Inputs.DigestOf(path) is { } content ? RecordedDocument.Read(recorded, content) : null;
    }

    /// <summary>Notes what was read.</summary>
    /// <param name="found">All that was said while it was read.</param>
    public void Note(ImmutableArray<Document> documents, ImmutableArray<Diagnostic> found)
    {
        _documents = documents;
        _named = found.Select(static diagnostic => diagnostic.Place.Path).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What the last build gave, when it is certain that this one would give the same; null otherwise.</summary>
    public BuildResult? Repeat(BuildRequest request, StageTimings timings)
    {
        if (Record.Outcome is not { } outcome || !CanBeRepeated(request)) return null;
        if (outcome.Request != DigestRequest.Of(request) || !outcome.Moments.Contain(request.Now)) return null;
        if (outcome.Inputs != Inputs.DigestOf(static _ => true)) return null;
        if (LastSite.Find(request.Output, outcome.Manifest, outcome.Checksums) is not { } manifest) return null;
        request.Output.LeaveLast();
        return new BuildResult(outcome.Diagnostics, true, outcome.Pages, manifest, timings) { Withheld = outcome.Withheld, Record = request.LastBuild ?? default };
    }

    /// <summary>What the next build needs.</summary>
    /// <param name="things">What was made, by the address of the first page.</param>
    public ReadOnlyMemory<byte> ToRecord(BuildRequest request, BuildResult result, PlannedSite site, PublishedSite published, IReadOnlyDictionary<string, RecordEntry> things) => new BuildRecord
    {
        Outcome = !CanBeRepeated(request) ? null : new RecordedOutcome(
            DigestRequest.Of(request),
            site.Kit.Moments,
            Inputs.DigestOf(static _ => true),
            published.ManifestContent,
            published.ChecksumsContent,
            result.Pages,
            result.Withheld,
            result.Diagnostics),
        Reading = _reading.Value,
        Documents = RecordDocuments(),
        Things = things,
    }.ToBytes();

    private Dictionary<string, RecordEntry> RecordDocuments()
    {
        var recorded = new Dictionary<string, RecordEntry>(_documents.Length, StringComparer.Ordinal);
        var entries = InParallel.Select(_documents, new ParallelOptions(), EntryOf);
        for (var index = 0; index < entries.Length; index++)
        {
            if (entries[index] is { } entry) recorded[_documents[index].Path] = entry;
        }

        return recorded;
    }

    private RecordEntry? EntryOf(Document document)
    {
        if (_named.Contains(document.Path) || !RecordedFrontMatter.CanHold(document.FrontMatter)) return null;
        return IsRecorded(document) ? Record.Documents[document.Path] : RecordedDocument.ToEntry(document);
    }

    private bool IsRecorded(Document document) =>
        Record.Reading == _reading.Value && Record.Documents.TryGetValue(document.Path, out var known) && Digest.Of(known.Content.Span) == document.Text.Content;

    // What is printed leaves the site, and what is compared with another site is compared anew.
    private static bool CanBeRepeated(BuildRequest request) => request is { Print: null, Published: null, Rehearsed: null };

    private static bool IsText(string path) =>
        path.EndsWith(".md", StringComparison.Ordinal) && path.StartsWith("content/", StringComparison.Ordinal)
        && !path.StartsWith("content/data/", StringComparison.Ordinal) && !path.StartsWith("content/media/", StringComparison.Ordinal);
}
