using System.Buffers.Binary;
using System.Text;

namespace PressKit.Generator.Theming.Fonts;

/// <summary>A stretch of a font file, whose numbers stand with their highest byte first.</summary>
/// <exception cref="InvalidDataException">Every member, when it asks for more than the file has.</exception>
internal readonly ref struct FontTable(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public int Length => _bytes.Length;

    public FontTable this[int start] => new(Slice(start, _bytes.Length - start));

    public FontTable Part(long start, long length) => new(Slice(start, length));

    public ushort U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(Slice(at, 2));

    public short I16(int at) => BinaryPrimitives.ReadInt16BigEndian(Slice(at, 2));

    public uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(Slice(at, 4));

    public bool IsAt(int at, ReadOnlySpan<byte> text) => Slice(at, text.Length).SequenceEqual(text);

    public string Utf16(int at, int length) => Encoding.BigEndianUnicode.GetString(Slice(at, length));

    private ReadOnlySpan<byte> Slice(long start, long length) =>
        start >= 0 && length >= 0 && start + length <= _bytes.Length
            ? _bytes.Slice((int)start, (int)length)
            : throw new InvalidDataException("it ends too early");
}
