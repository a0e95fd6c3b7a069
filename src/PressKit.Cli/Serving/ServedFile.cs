namespace PressKit.Cli.Serving;

/// <summary>A file of the site as it is served: in memory, or where it lies on the disk.</summary>
internal sealed record ServedFile(ReadOnlyMemory<byte> Bytes, string? Place);
