using System.Buffers.Binary;

namespace PressKit.Generator.Media.Formats;

/// <summary>The segments of a JPEG file (ITU-T T.81, annex B) up to the one that gives its size.</summary>
internal static class JpegHeader
{
    private const byte App1 = 0xE1;
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    public static ReadOnlySpan<byte> Signature => [0xFF, 0xD8, 0xFF];

    private static ReadOnlySpan<byte> Exif => "Exif\0\0"u8;

    public static PictureHeader Read(Stream file)
    {
        file.Position = 2;
        var orientation = ExifOrientation.Upright;
        var frame = new byte[5];
        while (true)
        {
            var marker = NextMarker(file);
            if (marker is StartOfScan or EndOfImage) throw new InvalidDataException("it has no size");
            var length = ReadLength(file);
            if (IsFrame(marker))
            {
                file.ReadExactly(frame);
                var height = BinaryPrimitives.ReadUInt16BigEndian(frame.AsSpan(1));
                var width = BinaryPrimitives.ReadUInt16BigEndian(frame.AsSpan(3));
                return new PictureHeader(PictureFormat.Jpeg, width, height, false, false).Turned(orientation);
            }

            if (marker == App1)
            {
                var segment = new byte[length];
                file.ReadExactly(segment);
                if (segment.AsSpan().StartsWith(Exif)) orientation = ExifOrientation.Read(segment.AsSpan(Exif.Length));
            }
            else
            {
                ReadHeader.Skip(file, length);
            }
        }
    }

    private static byte NextMarker(Stream file)
    {
        if (ReadByte(file) != 0xFF) throw new InvalidDataException("a segment does not start where it should");
        byte marker;
        // Any number of fill bytes may stand before a marker.
        do marker = ReadByte(file);
        while (marker == 0xFF);
        return marker;
    }

    private static int ReadLength(Stream file)
    {
        var length = (ReadByte(file) << 8) + ReadByte(file) - 2;
        return length >= 0 ? length : throw new InvalidDataException("a segment has no length");
    }

    // SOF0 to SOF15, without DHT, JPG and DAC, which stand among them.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static byte ReadByte(Stream file)
    {
        var value = file.ReadByte();
        return value >= 0 ? (byte)value : throw new EndOfStreamException();
    }
}
