using System.Buffers.Binary;

namespace PressKit.Generator.Media.Formats;

/// <summary>The chunks of a PNG file (W3C PNG, third edition) before its pixels.</summary>
internal static class PngHeader
{
    // An EXIF block is far smaller; a larger one is passed over.
    private const int LongestExif = 1 << 20;

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static PictureHeader Read(Stream file)
    {
        file.Position = Signature.Length;
        var chunk = new byte[8];
        var size = new byte[13];
        PictureHeader? header = null;
        var orientation = ExifOrientation.Upright;
        while (true)
        {
            file.ReadExactly(chunk);
            var length = BinaryPrimitives.ReadUInt32BigEndian(chunk);
            var type = chunk.AsSpan(4);
            if (header is null)
            {
                if (!type.SequenceEqual("IHDR"u8) || length != size.Length) throw new InvalidDataException("it does not start with its size");
                file.ReadExactly(size);
                ReadHeader.Skip(file, 4);
                // Grey with alpha and colour with alpha.
                header = new PictureHeader(PictureFormat.Png, SideOf(size), SideOf(size.AsSpan(4)), size[9] is 4 or 6, false);
                continue;
            }

            if (type.SequenceEqual("IDAT"u8)) return header.Turned(orientation);
            if (type.SequenceEqual("IEND"u8)) throw new InvalidDataException("it holds no pixels");
            if (type.SequenceEqual("tRNS"u8)) header = header with { HasTransparency = true };
            if (type.SequenceEqual("acTL"u8)) header = header with { IsAnimated = true };
            if (type.SequenceEqual("eXIf"u8) && length <= LongestExif)
            {
                var exif = new byte[length];
                file.ReadExactly(exif);
                orientation = ExifOrientation.Read(exif);
                length = 0;
            }

            ReadHeader.Skip(file, length + 4L);
        }
    }

    private static int SideOf(ReadOnlySpan<byte> bytes)
    {
        var side = BinaryPrimitives.ReadUInt32BigEndian(bytes);
        return side <= int.MaxValue ? (int)side : throw new InvalidDataException("its size is out of bounds");
    }
}
