using System.Buffers.Binary;
using System.Security.Cryptography;

namespace PressKit.Generator.Incremental;

/// <summary>A SHA-256: things of one digest are taken to be the same.</summary>
public readonly record struct Digest(ulong A, ulong B, ulong C, ulong D)
{
    public const int Size = SHA256.HashSizeInBytes;

    /// <param name="bytes">The 32 bytes of a SHA-256.</param>
    public static Digest Of(ReadOnlySpan<byte> bytes) => new(
        BinaryPrimitives.ReadUInt64BigEndian(bytes),
        BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]),
        BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]),
        BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]));

    /// <param name="digits">The 64 hexadecimal digits of a SHA-256.</param>
    public static Digest OfHexadecimal(string digits)
    {
        Span<byte> bytes = stackalloc byte[Size];
        Convert.FromHexString(digits, bytes, out _, out _);
        return Of(bytes);
    }

    public static Digest OfContent(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[Size];
        SHA256.HashData(content, hash);
        return Of(hash);
    }

    public void WriteTo(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, A);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], B);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[16..], C);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[24..], D);
    }

    /// <summary>In lower-case hexadecimal digits.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Size];
        WriteTo(bytes);
        return Convert.ToHexStringLower(bytes);
    }
}
