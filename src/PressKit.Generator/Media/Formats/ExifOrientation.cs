using System.Buffers.Binary;

namespace PressKit.Generator.Media.Formats;

/// <summary>How the camera was held: tag 0x0112 of EXIF 2.32, whose frame is TIFF 6.0.</summary>
internal static class ExifOrientation
{
    public const int Upright = 1;

    private const ushort Tag = 0x0112;
    private const int EntryLength = 12;

    /// <summary>True for the orientations by which width and height change places.</summary>
    public static bool SwapsSides(int orientation) => orientation is >= 5 and <= 8;

    /// <summary>The orientation, from 1 to 8; upright when the block has none or cannot be read.</summary>
    /// <param name="tiff">The block from its byte order on.</param>
    public static int Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8) return Upright;
        var isLittle = tiff.StartsWith("II"u8);
        if (!isLittle && !tiff.StartsWith("MM"u8)) return Upright;
        var start = (long)U32(tiff[4..], isLittle);
        if (start + 2 > tiff.Length) return Upright;
        var directory = tiff[(int)start..];
        var count = U16(directory, isLittle);
        for (var index = 0; index < count; index++)
        {
            var at = 2 + (index * EntryLength);
            if (at + EntryLength > directory.Length) return Upright;
            var entry = directory.Slice(at, EntryLength);
            if (U16(entry, isLittle) != Tag) continue;
            int value = U16(entry[8..], isLittle);
            return value is >= 1 and <= 8 ? value : Upright;
        }

        return Upright;
    }

    private static ushort U16(ReadOnlySpan<byte> bytes, bool isLittle) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint U32(ReadOnlySpan<byte> bytes, bool isLittle) => isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
