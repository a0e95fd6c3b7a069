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
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What was recorded; null when it was made of something else.</summary>
    public static RecordedPages? Read(ReadOnlyMemory<byte> record, Digest source)
    {
        var reader = new RecordReader(record);
        if (reader.Digest() != source) return null;
        return new RecordedPages(
            source,
            reader.Many(static reader => new RecordedFile(reader.Text(), reader.Digest())),
            reader.Many(static reader => reader.OptionalText()),
            reader.Many(static reader => reader.Many(static reader => new BodyWord(reader.Text(), (SearchField)reader.Byte()))),
            reader.Many(static reader => reader.Many(static reader => reader.Text())),
            reader.Many(static reader => new FragmentLink(reader.Text(), reader.Text(), reader.Place())),
            reader.Many(static reader => reader.Diagnostic()));
    }

    public ReadOnlyMemory<byte> ToRecord()
    {
        var writer = new RecordWriter();
        writer.Digest(Source);
        writer.Many(Files, static (writer, file) =>
        {
            writer.Text(file.Address);
            writer.Digest(file.Content);
        });
        writer.Many(Texts, static (writer, text) => writer.OptionalText(text));
        writer.Many(Words, static (writer, words) => writer.Many(words, static (writer, word) =>
        {
            writer.Text(word.Folded);
            writer.Byte((byte)word.Field);
        }));
        writer.Many(Anchors, static (writer, anchors) => writer.Many(anchors, static (writer, anchor) => writer.Text(anchor)));
        writer.Many(Links, static (writer, link) =>
        {
            writer.Text(link.Address);
            writer.Text(link.Fragment);
            writer.Place(link.Place);
        });
        writer.Many(Diagnostics, static (writer, diagnostic) => writer.Diagnostic(diagnostic));
        return writer.Written.ToArray();
    }
}

/// <summary>A file of the last site.</summary>
internal sealed record RecordedFile(string Address, Digest Content);
