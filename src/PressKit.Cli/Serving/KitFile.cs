namespace PressKit.Cli.Serving;

/// <summary>One file of a kit as it was found on the disk.</summary>
/// <param name="Written">In UTC.</param>
/// <param name="Bytes">Null for a file too large to be kept, which is known by its time and size.</param>
internal sealed record KitFile(DateTime Written, long Size, byte[]? Bytes)
{
    public bool HasStampOf(KitFile other) => Written == other.Written && Size == other.Size;

    public bool HasContentOf(KitFile other) =>
        Bytes is not null && other.Bytes is not null ? Bytes.AsSpan().SequenceEqual(other.Bytes) : IsSameAs(other);

    /// <summary>True when nothing need be read again.</summary>
    public bool IsSameAs(KitFile other) => Bytes is null ? other.Bytes is null && HasStampOf(other) : ReferenceEquals(Bytes, other.Bytes);
}
