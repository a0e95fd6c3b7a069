using System.Buffers.Binary;
using PressKit.Generator.Media.Formats;

namespace PressKit.Generator.Media.Metadata;

/// <summary>Puts the chunks of a WebP file together.</summary>
internal static class WriteWebP
{
    /// <param name="flags">What the header of the extended format says; null for a file that needs none.</param>
    public static byte[] Write(PictureHeader header, ReadOnlySpan<byte> chunks, byte? flags)
    {
        byte[] extended = flags is null ? [] : [.. "VP8X"u8, 10, 0, 0, 0, flags.Value, 0, 0, 0, .. U24(header.Width - 1), .. U24(header.Height - 1)];
        byte[] file = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8, .. extended, .. chunks];
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - 8);
        return file;
    }

    /// <summary>A chunk with the byte that makes its length even.</summary>
    public static byte[] Chunk(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        byte[] chunk = data.Length % 2 == 0 ? [.. type, 0, 0, 0, 0, .. data] : [.. type, 0, 0, 0, 0, .. data, 0];
        BinaryPrimitives.WriteInt32LittleEndian(chunk.AsSpan(4), data.Length);
        return chunk;
    }

    private static byte[] U24(int value) => [(byte)value, (byte)(value >> 8), (byte)(value >> 16)];
}
