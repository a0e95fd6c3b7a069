using System.Buffers.Binary;

namespace PressKit.Generator.Media.Formats;

/// <summary>The chunks of a WebP file (RFC 9649).</summary>
internal static class WebPHeader
{
    public const byte XmpFlag = 0x04;
    public const byte AlphaFlag = 0x10;

    private const byte AnimationFlag = 0x02;
    private const byte ExifFlag = 0x08;
    private const int LongestExif = 1 << 20;

    public static bool IsSignature(ReadOnlySpan<byte> start) => start.Length >= 12 && start.StartsWith("RIFF"u8) && start[8..].StartsWith("WEBP"u8);

    public static PictureHeader Read(Stream file)
    {
        file.Position = 12;
        var chunk = new byte[8];
        file.ReadExactly(chunk);
        var start = new byte[10];
        file.ReadExactly(start);
        var header = Read(chunk, start);
        if (!IsExtended(chunk) || (start[0] & ExifFlag) == 0) return header;
        file.Position = 20;
        ReadHeader.Skip(file, Padded(BinaryPrimitives.ReadUInt32LittleEndian(chunk.AsSpan(4))));
        return header.Turned(ReadOrientation(file));
    }

    /// <summary>The header that the first chunk gives.</summary>
    /// <param name="chunk">Its type and length.</param>
    /// <param name="data">At least ten bytes of it.</param>
    public static PictureHeader Read(ReadOnlySpan<byte> chunk, ReadOnlySpan<byte> data)
    {
        if (IsExtended(chunk))
        {
            return new PictureHeader(PictureFormat.WebP, 1 + U24(data[4..]), 1 + U24(data[7..]), (data[0] & AlphaFlag) != 0, (data[0] & AnimationFlag) != 0);
        }

        if (chunk.StartsWith("VP8L"u8))
        {
            if (data[0] != 0x2F) throw new InvalidDataException("its lossless picture has no signature");
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
            return new PictureHeader(PictureFormat.WebP, 1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF), (bits & (1 << 28)) != 0, false);
        }

        if (!chunk.StartsWith("VP8 "u8) || data[3] != 0x9D || data[4] != 0x01 || data[5] != 0x2A) throw new InvalidDataException("its picture has no signature");
        return new PictureHeader(PictureFormat.WebP, BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF, false, false);
    }

    public static bool IsExtended(ReadOnlySpan<byte> chunk) => chunk.StartsWith("VP8X"u8);

    /// <summary>The length of a chunk's data with the byte that makes it even.</summary>
    public static long Padded(uint length) => length + (length & 1L);

    private static int ReadOrientation(Stream file)
    {
        var chunk = new byte[8];
        while (file.ReadAtLeast(chunk, chunk.Length, throwOnEndOfStream: false) == chunk.Length)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(chunk.AsSpan(4));
            if (!chunk.AsSpan().StartsWith("EXIF"u8))
            {
                ReadHeader.Skip(file, Padded(length));
                continue;
            }

            if (length > LongestExif) break;
            var exif = new byte[length];
            file.ReadExactly(exif);
            return ExifOrientation.Read(exif.AsSpan().StartsWith("Exif\0\0"u8) ? exif.AsSpan(6) : exif);
        }

        return ExifOrientation.Upright;
    }

    private static int U24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
