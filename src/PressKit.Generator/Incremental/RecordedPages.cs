using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Markdown;

namespace PressKit.Generator.Incremental;

/// <summary>What was made of one thing in its languages, and all that the rest of the build must know of it.</summary>
/// <param name="Source">What it was made of.</param>
/// <param name="Files">Its files, page by page.</param>
/// <param name="Pages">What was found in each page, in their order.</param>
/// <param name="Links">Links to a fragment, to be proven when all pages are known.</param>
/// <param name="Diagnostics">What was found in it.</param>
internal sealed record RecordedPages(
    Digest Source,
    ImmutableArray<RecordedFile> Files,
    ImmutableArray<RecordedPage> Pages,
    ImmutableArray<FragmentLink> Links,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What was recorded; null when it was made of something else.</summary>
    public static RecordedPages? Read(RecordEntry entry, Digest source)
    {
        var reader = new RecordReader(entry.Content);
        if (reader.Digest() != source) return null;
        return new RecordedPages(
            source,
            reader.Many(static reader => new RecordedFile(reader.Text(), reader.Digest())),
            reader.Many(RecordedPage.Read),
            reader.Many(static reader => new FragmentLink(reader.Text(), reader.Text(), reader.Place())),
            reader.Many(static reader => reader.Diagnostic()));
    }

    public RecordEntry ToEntry()
    {
        var writer = new RecordWriter();
        writer.Digest(Source);
        writer.Many(Files, static (writer, file) =>
        {
            writer.Text(file.Address);
            writer.Digest(file.Content);
        });
        writer.Many(Pages, static (writer, page) => page.Write(writer));
        writer.Many(Links, static (writer, link) =>
        {
            writer.Text(link.Address);
            writer.Text(link.Fragment);
            writer.Place(link.Place);
        });
        writer.Many(Diagnostics, static (writer, diagnostic) => writer.Diagnostic(diagnostic));
        return new RecordEntry(writer.Written.ToArray());
    }
}

/// <summary>A file of the last site.</summary>
internal sealed record RecordedFile(string Address, Digest Content);
