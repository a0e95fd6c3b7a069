namespace PressKit.Generator.Incremental;

/// <summary>What a record says of one text or one thing, not understood yet.</summary>
internal sealed record RecordEntry(ReadOnlyMemory<byte> Content);
