using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace PressKit.Generator.Incremental;

/// <summary>Reduces a list of values to one: each value goes in with its length, so that no two lists run into the same bytes.</summary>
internal sealed class DigestWriter : IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(1024);
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

    public Digest ToDigest() => Digest.OfContent(_buffer.AsSpan(0, _length));

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    private Span<byte> Take(int size)
    {
        if (_length + size > _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_length + size, 2 * _buffer.Length));
            _buffer.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        _length += size;
        return _buffer.AsSpan(_length - size, size);
    }
}
