using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace PressKit.Generator.Incremental;

/// <summary>Writes values so that <see cref="RecordReader"/> reads them in the same order.</summary>
/// <param name="size">How many bytes are expected.</param>
public sealed class RecordWriter(int size = 256)
{
    private readonly ArrayBufferWriter<byte> _record = new(size);

    public ReadOnlyMemory<byte> Written => _record.WrittenMemory;

    public void Byte(byte value)
    {
        _record.GetSpan(1)[0] = value;
        _record.Advance(1);
    }

    public void Flag(bool value) => Byte(value ? (byte)1 : (byte)0);

    public void Number(int value)
    {
        var rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7) Byte((byte)(rest | 0x80));
        Byte((byte)rest);
    }

    public void Long(long value) => _record.Write(BitConverter.GetBytes(value));

    public void Text(string value)
    {
        var size = Encoding.UTF8.GetByteCount(value);
        Number(size);
        Encoding.UTF8.GetBytes(value, _record.GetSpan(size));
        _record.Advance(size);
    }

    public void OptionalText(string? value)
    {
        Flag(value is not null);
        if (value is not null) Text(value);
    }

    public void Digest(Digest value)
    {
        value.WriteTo(_record.GetSpan(Incremental.Digest.Size));
        _record.Advance(Incremental.Digest.Size);
    }

    public void Bytes(ReadOnlySpan<byte> value)
    {
        Number(value.Length);
        _record.Write(value);
    }

    public void Many<T>(ImmutableArray<T> items, Action<RecordWriter, T> write)
    {
        Number(items.Length);
        foreach (var item in items) write(this, item);
    }
}
