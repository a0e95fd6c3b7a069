using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace PressKit.Generator.Incremental;

/// <summary>Reduces a list of values to one: each value goes in with its length, so that no two lists run into the same bytes.</summary>
internal sealed class DigestWriter : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Add(long value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        _hash.AppendData(bytes);
    }

    public void Add(bool value) => Add(value ? 1L : 0L);

    /// <summary>Adds a text; null is another value than the empty one.</summary>
    public void Add(string? value)
    {
        Add(value?.Length ?? -1L);
        _hash.AppendData(MemoryMarshal.AsBytes(value.AsSpan()));
    }

    public void Add(ReadOnlySpan<byte> value)
    {
        Add((long)value.Length);
        _hash.AppendData(value);
    }

    public void Add(Digest value)
    {
        Span<byte> bytes = stackalloc byte[Digest.Size];
        value.WriteTo(bytes);
        _hash.AppendData(bytes);
    }

    public Digest ToDigest()
    {
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        _hash.GetHashAndReset(bytes);
        return Digest.Of(bytes);
    }

    public void Dispose() => _hash.Dispose();
}
