using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace PressKit.Generator.Incremental;

/// <summary>Reduces a list of values to one: each value goes in with its length, so that no two lists run into the same bytes.</summary>
internal sealed class DigestWriter : IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);

    // Null while all fits into the buffer, as what a page is made of does.
    private IncrementalHash? _hash;
    private int _length;

    public void Add(long value) => BinaryPrimitives.WriteInt64LittleEndian(Take(sizeof(long)), value);

    public void Add(bool value) => Add(value ? 1L : 0L);

    /// <summary>Adds a text; null is another value than the empty one.</summary>
    public void Add(string? value)
    {
        Add(value?.Length ?? -1L);
        if (value is not null) MemoryMarshal.AsBytes(value.AsSpan()).CopyTo(Take(value.Length * sizeof(char)));
    }

    public void Add(ReadOnlySpan<byte> value)
    {
        Add((long)value.Length);
        value.CopyTo(Take(value.Length));
    }

    public void Add(Digest value) => value.WriteTo(Take(Digest.Size));

    public Digest ToDigest()
    {
        if (_hash is null) return Digest.OfContent(_buffer.AsSpan(0, _length));
        _hash.AppendData(_buffer, 0, _length);
        _length = 0;
        return Digest.Of(_hash.GetCurrentHash());
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _hash?.Dispose();
    }

    private Span<byte> Take(int size)
    {
        if (_length + size > _buffer.Length) MakeRoom(size);
        _length += size;
        return _buffer.AsSpan(_length - size, size);
    }

    private void MakeRoom(int size)
    {
        _hash ??= IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        _hash.AppendData(_buffer, 0, _length);
        _length = 0;
        if (size <= _buffer.Length) return;
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = ArrayPool<byte>.Shared.Rent(size);
    }
}
