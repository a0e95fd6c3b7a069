using System.Collections.Frozen;
using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Markdown;
using PressKit.Generator.Searching;

namespace PressKit.Generator.Incremental;

/// <summary>
/// What the last build tells the next one, in a form of its own: a SHA-256 of the rest, the words that are searched, then the things by the address of their first
/// page, each with what <see cref="RecordedPages"/> holds. Another program's record is no harm: nothing in it fits.
/// </summary>
internal static class BuildRecord
{
    /// <summary>The things recorded, by the address of their first page; none when the record is damaged or empty.</summary>
    public static FrozenDictionary<string, RecordedPages> Read(ReadOnlyMemory<byte> record)
    {
        var things = new Dictionary<string, RecordedPages>(StringComparer.Ordinal);
        if (record.Length >= Digest.Size && Digest.Of(record.Span) == Digest.OfContent(record.Span[Digest.Size..]))
        {
            using var reader = new BinaryReader(new MemoryStream(record.ToArray(), Digest.Size, record.Length - Digest.Size));
            var words = ReadMany(reader, static reader => reader.ReadString());
            for (var count = reader.Read7BitEncodedInt(); count > 0; count--) things[reader.ReadString()] = ReadPages(reader, words);
        }

        return things.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static byte[] Write(IEnumerable<KeyValuePair<string, RecordedPages>> things)
    {
        var ordered = things.OrderBy(static thing => thing.Key, StringComparer.Ordinal).ToArray();
        using var stream = new MemoryStream();
        stream.SetLength(Digest.Size);
        stream.Position = Digest.Size;
        using var writer = new BinaryWriter(stream);
        var words = WordsOf(ordered.SelectMany(static thing => thing.Value.Words));
        WriteMany(writer, [.. words.Keys], static (writer, word) => writer.Write(word));
        writer.Write7BitEncodedInt(ordered.Length);
        foreach (var (address, pages) in ordered)
        {
            writer.Write(address);
            WritePages(writer, pages, words);
        }

        writer.Flush();
        var record = stream.ToArray();
        Digest.OfContent(record.AsSpan(Digest.Size)).WriteTo(record);
        return record;
    }

    // Each once, for all pages have many in common; in the order in which they come.
    private static OrderedDictionary<string, int> WordsOf(IEnumerable<ImmutableArray<BodyWord>> bodies)
    {
        var words = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var body in bodies)
        {
            foreach (var word in body) words.TryAdd(word.Folded, words.Count);
        }

        return words;
    }

    private static RecordedPages ReadPages(BinaryReader reader, ImmutableArray<string> words) => new(
        ReadDigest(reader),
        ReadMany(reader, static reader => new RecordedFile(reader.ReadString(), ReadDigest(reader))),
        ReadMany(reader, ReadOptional),
        ReadMany(reader, reader => ReadMany(reader, reader => new BodyWord(words[reader.Read7BitEncodedInt()], (SearchField)reader.ReadByte()))),
        ReadMany(reader, static reader => ReadMany(reader, static reader => reader.ReadString())),
        ReadMany(reader, static reader => new FragmentLink(reader.ReadString(), reader.ReadString(), ReadPlace(reader))),
        ReadMany(reader, ReadDiagnostic));

    private static void WritePages(BinaryWriter writer, RecordedPages pages, OrderedDictionary<string, int> words)
    {
        WriteDigest(writer, pages.Source);
        WriteMany(writer, pages.Files, static (writer, file) =>
        {
            writer.Write(file.Address);
            WriteDigest(writer, file.Content);
        });
        WriteMany(writer, pages.Texts, WriteOptional);
        WriteMany(writer, pages.Words, (writer, body) => WriteMany(writer, body, (writer, word) =>
        {
            writer.Write7BitEncodedInt(words[word.Folded]);
            writer.Write((byte)word.Field);
        }));
        WriteMany(writer, pages.Anchors, static (writer, anchors) => WriteMany(writer, anchors, static (writer, anchor) => writer.Write(anchor)));
        WriteMany(writer, pages.Links, static (writer, link) =>
        {
            writer.Write(link.Address);
            writer.Write(link.Fragment);
            WritePlace(writer, link.Place);
        });
        WriteMany(writer, pages.Diagnostics, WriteDiagnostic);
    }

    private static Diagnostic ReadDiagnostic(BinaryReader reader) => new(
        new Rule(reader.ReadString(), (Severity)reader.ReadByte()),
        ReadPlace(reader),
        reader.ReadString(),
        ReadOptional(reader));

    private static void WriteDiagnostic(BinaryWriter writer, Diagnostic diagnostic)
    {
        writer.Write(diagnostic.Rule.Code);
        writer.Write((byte)diagnostic.Severity);
        WritePlace(writer, diagnostic.Place);
        writer.Write(diagnostic.Message);
        WriteOptional(writer, diagnostic.Fix);
    }

    private static string? ReadOptional(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    private static void WriteOptional(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null) writer.Write(text);
    }

    private static Place ReadPlace(BinaryReader reader) => new(
        reader.ReadString(),
        new TextSpan(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt()));

    private static void WritePlace(BinaryWriter writer, Place place)
    {
        writer.Write(place.Path);
        writer.Write7BitEncodedInt(place.Span.Line);
        writer.Write7BitEncodedInt(place.Span.Column);
        writer.Write7BitEncodedInt(place.Span.EndLine);
        writer.Write7BitEncodedInt(place.Span.EndColumn);
    }

    private static Digest ReadDigest(BinaryReader reader)
    {
        Span<byte> bytes = stackalloc byte[Digest.Size];
        reader.BaseStream.ReadExactly(bytes);
        return Digest.Of(bytes);
    }

    private static void WriteDigest(BinaryWriter writer, Digest digest)
    {
        Span<byte> bytes = stackalloc byte[Digest.Size];
        digest.WriteTo(bytes);
        writer.Write(bytes);
    }

    private static ImmutableArray<T> ReadMany<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var items = new T[reader.Read7BitEncodedInt()];
        for (var index = 0; index < items.Length; index++) items[index] = read(reader);
        return [.. items];
    }

    private static void WriteMany<T>(BinaryWriter writer, ImmutableArray<T> items, Action<BinaryWriter, T> write)
    {
        writer.Write7BitEncodedInt(items.Length);
        foreach (var item in items) write(writer, item);
    }
}
