using PressKit.Generator.Reading;

namespace PressKit.Generator.Incremental;

/// <summary>What was read of a text without a word of complaint.</summary>
/// <param name="Content">Of the whole file.</param>
/// <param name="Head">Of the file up to its body.</param>
internal sealed record RecordedDocument(Digest Content, Digest Head, int BodyStart, int BodyLine, FrontMatter FrontMatter)
{
    /// <summary>What was recorded; null when the file is another now.</summary>
    public static RecordedDocument? Read(RecordEntry entry, Digest content)
    {
        var reader = new RecordReader(entry.Content);
        return reader.Digest() == content ? new RecordedDocument(content, reader.Digest(), reader.Number(), reader.Number(), reader.FrontMatter()) : null;
    }

    public static RecordEntry ToEntry(Document document)
    {
        var writer = new RecordWriter();
        writer.Digest(document.Text.Content);
        writer.Digest(document.Text.Head);
        writer.Number(document.Text.BodyStart);
        writer.Number(document.Text.BodyLine);
        writer.FrontMatter(document.FrontMatter);
        return new RecordEntry(writer.Written.ToArray());
    }
}
