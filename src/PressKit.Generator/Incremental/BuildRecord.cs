namespace PressKit.Generator.Incremental;

/// <summary>
/// What the last build tells the next one, in a form of its own: what came of the build, each text and each thing by its name, then a
/// SHA-256 of all that. Entries are understood when they are asked for.
/// </summary>
internal sealed class BuildRecord
{
    private const int HeadSize = 4096;
    private const int LengthsSize = 8;

    private static readonly Digest Program = DigestProgram.Current;

    /// <summary>Null when there is none, and after a build whose outcome cannot be repeated.</summary>
    public RecordedOutcome? Outcome { get; init; }

    /// <summary>What all front matter was read by: the configuration and whatever else is no text.</summary>
    public Digest Reading { get; init; }

    /// <summary>By path.</summary>
    public required IReadOnlyDictionary<string, RecordEntry> Documents { get; init; }

    /// <summary>By the address of the first page.</summary>
    public required IReadOnlyDictionary<string, RecordEntry> Things { get; init; }

    public static BuildRecord Empty { get; } = new()
    {
        Documents = new Dictionary<string, RecordEntry>(),
        Things = new Dictionary<string, RecordEntry>(),
    };

    /// <summary>The record; empty when it is damaged, or another program's.</summary>
    public static BuildRecord Read(ReadOnlyMemory<byte> record)
    {
        if (record.Length < 2 * Digest.Size) return Empty;
        var content = record[..^Digest.Size];
        if (Digest.Of(record.Span[content.Length..]) != Digest.OfContent(content.Span)) return Empty;
        var reader = new RecordReader(content);
        if (reader.Digest() != Program) return Empty;
        return new BuildRecord
        {
            Outcome = reader.Flag() ? RecordedOutcome.Read(reader) : null,
            Reading = reader.Digest(),
            Documents = ReadEntries(reader),
            Things = ReadEntries(reader),
        };
    }

    public ReadOnlyMemory<byte> ToBytes()
    {
        var writer = new RecordWriter(HeadSize + SizeOf(Documents) + SizeOf(Things));
        writer.Digest(Program);
        writer.Flag(Outcome is not null);
        Outcome?.Write(writer);
        writer.Digest(Reading);
        WriteEntries(writer, Documents);
        WriteEntries(writer, Things);
        // The hash comes last, for it is of all before it.
        writer.Digest(Digest.OfContent(writer.Written.Span));
        return writer.Written;
    }

    // Paths and addresses are in Latin letters; each value has its length before it.
    private static int SizeOf(IReadOnlyDictionary<string, RecordEntry> entries)
    {
        var size = 0;
        foreach (var (name, entry) in entries) size += name.Length + entry.Content.Length + LengthsSize;
        return size;
    }

    private static Dictionary<string, RecordEntry> ReadEntries(RecordReader reader)
    {
        var count = reader.Number();
        var entries = new Dictionary<string, RecordEntry>(count, StringComparer.Ordinal);
        for (; count > 0; count--) entries[reader.Text()] = new RecordEntry(reader.Bytes());
        return entries;
    }

    private static void WriteEntries(RecordWriter writer, IReadOnlyDictionary<string, RecordEntry> entries)
    {
        var names = entries.Keys.ToArray();
        Array.Sort(names, StringComparer.Ordinal);
        writer.Number(names.Length);
        foreach (var name in names)
        {
            writer.Text(name);
            writer.Bytes(entries[name].Content.Span);
        }
    }
}
