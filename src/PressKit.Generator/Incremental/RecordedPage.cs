using System.Collections.Immutable;
using PressKit.Generator.Searching;

namespace PressKit.Generator.Incremental;

/// <summary>What was found in a page.</summary>
/// <param name="Text">Its text; null where feeds did not pass it on.</param>
/// <param name="Words">The words of its body; none where no search asks for them.</param>
/// <param name="Anchors">The fragments that can be linked to.</param>
internal sealed record RecordedPage(string? Text, ImmutableArray<BodyWord> Words, ImmutableArray<string> Anchors)
{
    public static RecordedPage Read(RecordReader reader) => new(
        reader.OptionalText(),
        reader.Many(static reader => new BodyWord(reader.Text(), (SearchField)reader.Byte())),
        reader.Many(static reader => reader.Text()));

    public void Write(RecordWriter writer)
    {
        writer.OptionalText(Text);
        writer.Many(Words, static (writer, word) =>
        {
            writer.Text(word.Folded);
            writer.Byte((byte)word.Field);
        });
        writer.Many(Anchors, static (writer, anchor) => writer.Text(anchor));
    }
}
