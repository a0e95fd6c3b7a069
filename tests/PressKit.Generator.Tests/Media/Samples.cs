using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using ICSharpCode.SharpZipLib.Checksum;

namespace PressKit.Generator.Tests.Media;

/// <summary>Small files of pictures, built part by part. Only those of <see cref="Png"/> have pixels that can be decoded.</summary>
internal static class Samples
{
    public const string Secret = "SENTINEL-GPS";

    public static byte[] Jpeg(int width, int height, int orientation = 1, string? comment = null) =>
    [
        0xFF, 0xD8,
        .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
        .. Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(orientation), .. Encoding.ASCII.GetBytes(comment ?? "")]),
        .. comment is null ? [] : Segment(0xFE, Encoding.ASCII.GetBytes(comment)),
        .. Segment(0xC0, [8, .. U16(height), .. U16(width), 1, 1, 0x11, 0]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]),
        0x2A, 0xFF, 0xD9,
    ];

    /// <param name="colourType">As the format counts them: 2 is colour, 6 colour with alpha.</param>
    public static byte[] Png(int width, int height, int colourType = 2, int depth = 8, bool withPixels = true, string? comment = null)
    {
        var channels = colourType switch { 0 => 1, 6 => 4, _ => 3 };
        var row = 1 + (width * channels * depth / 8);
        return
        [
            0x89, .. "PNG\r\n"u8, 0x1A, 0x0A,
            .. Chunk("IHDR", [.. U32(width), .. U32(height), (byte)depth, (byte)colourType, 0, 0, 0]),
            .. comment is null ? [] : Chunk("tEXt", [.. "Comment\0"u8, .. Encoding.ASCII.GetBytes(comment)]),
            .. Chunk("IDAT", withPixels ? Compressed(new byte[row * height]) : [0]),
            .. Chunk("IEND", []),
        ];
    }

    public static byte[] AnimatedPng()
    {
        var png = Png(2, 2);
        return [.. png.AsSpan(0, 33), .. Chunk("acTL", [0, 0, 0, 2, 0, 0, 0, 0]), .. png.AsSpan(33)];
    }

    public static byte[] WebP(int width, int height, string? comment = null)
    {
        byte[] pixels = RiffChunk("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, .. U16Little(width), .. U16Little(height), 0]);
        byte[] extended = comment is null ? [] : [.. RiffChunk("VP8X", [0x08, 0, 0, 0, .. U24(width - 1), .. U24(height - 1)])];
        byte[] exif = comment is null ? [] : RiffChunk("EXIF", Encoding.ASCII.GetBytes(comment));
        byte[] chunks = [.. extended, .. pixels, .. exif];
        return [.. "RIFF"u8, .. U32Little(chunks.Length + 4), .. "WEBP"u8, .. chunks];
    }

    public static byte[] LosslessWebP(int width, int height, bool hasAlpha)
    {
        var bits = (width - 1) | ((height - 1) << 14) | (hasAlpha ? 1 << 28 : 0);
        var chunk = RiffChunk("VP8L", [0x2F, .. U32Little(bits), 0, 0, 0, 0, 0]);
        return [.. "RIFF"u8, .. U32Little(chunk.Length + 4), .. "WEBP"u8, .. chunk];
    }

    private static byte[] Exif(int orientation) => [.. "II"u8, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0, 0, 0, 0, 0];

    private static byte[] Segment(byte marker, byte[] data) => [0xFF, marker, .. U16(data.Length + 2), .. data];

    private static byte[] Chunk(string type, byte[] data)
    {
        byte[] content = [.. Encoding.ASCII.GetBytes(type), .. data];
        var checksum = new Crc32();
        checksum.Update(content);
        return [.. U32(data.Length), .. content, .. U32((int)(uint)checksum.Value)];
    }

    private static byte[] RiffChunk(string type, byte[] data) =>
        data.Length % 2 == 0 ? [.. Encoding.ASCII.GetBytes(type), .. U32Little(data.Length), .. data] : [.. Encoding.ASCII.GetBytes(type), .. U32Little(data.Length), .. data, 0];

    private static byte[] Compressed(byte[] bytes)
    {
        using var result = new MemoryStream();
        using (var zip = new ZLibStream(result, CompressionLevel.Optimal, leaveOpen: true)) zip.Write(bytes);
        return result.ToArray();
    }

    private static byte[] U16(int value) => [(byte)(value >> 8), (byte)value];

    private static byte[] U16Little(int value) => [(byte)value, (byte)(value >> 8)];

    private static byte[] U24(int value) => [(byte)value, (byte)(value >> 8), (byte)(value >> 16)];

    private static byte[] U32(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] U32Little(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }
}
