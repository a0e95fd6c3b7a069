using System.Collections.Immutable;
using System.Text;

namespace PressKit.Generator.Incremental;

/// <summary>Reads what <see cref="RecordWriter"/> wrote, value by value.</summary>
public sealed class RecordReader(ReadOnlyMemory<byte> record)
{
    private int _position;

    public byte Byte() => record.Span[_position++];

    public bool Flag() => Byte() != 0;

    public int Number()
    {
        var (value, shift) = (0, 0);
        for (var part = Byte(); ; part = Byte(), shift += 7)
        {
            value |= (part & 0x7F) << shift;
            if (part < 0x80) return value;
        }
    }

    public long Long() => BitConverter.ToInt64(Take(sizeof(long)).Span);

    public string Text() => Encoding.UTF8.GetString(Take(Number()).Span);

    public string? OptionalText() => Flag() ? Text() : null;

    public Digest Digest() => Incremental.Digest.Of(Take(Incremental.Digest.Size).Span);

    public ReadOnlyMemory<byte> Bytes() => Take(Number());

    public ImmutableArray<T> Many<T>(Func<RecordReader, T> read)
    {
        var count = Number();
        if (count == 0) return [];
        var items = ImmutableArray.CreateBuilder<T>(count);
        for (var index = 0; index < count; index++) items.Add(read(this));
        return items.MoveToImmutable();
    }

    private ReadOnlyMemory<byte> Take(int size)
    {
        _position += size;
        return record.Slice(_position - size, size);
    }
}
