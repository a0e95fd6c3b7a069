using System.Buffers.Binary;
using PressKit.Generator.Media.Formats;

namespace PressKit.Generator.Media.Metadata;

/// <summary>
/// Keeps of a picture what shows its pixels and nothing else. Not every version of every tool takes metadata out when it is told
/// to: libvips 8.14.1 leaves the camera's data and its place in WebP.
/// </summary>
internal static class StripMetadata
{
    /// <exception cref="InvalidDataException">The file is not built as its format demands.</exception>
    public static byte[] From(PictureFormat format, byte[] picture)
    {
        try
        {
            return format switch
            {
                PictureFormat.Jpeg => FromJpeg(picture),
                PictureFormat.Png => FromPng(picture),
                _ => FromWebP(picture),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new InvalidDataException("the file that was made of it is damaged");
        }
    }

    private static byte[] FromJpeg(ReadOnlySpan<byte> picture)
    {
        using var result = new MemoryStream(picture.Length);
        result.Write(picture[..2]);
        var at = 2;
        while (true)
        {
            var marker = picture[at..][1];
            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(picture[(at + 2)..]);
            // After the start of the scan come pixels only.
            if (marker == 0xDA) break;
            // JFIF, the colour transform of Adobe, tables and frames; no other application's data, no comment.
            if (marker is 0xE0 or 0xEE or (>= 0xC0 and <= 0xDF)) result.Write(picture.Slice(at, length));
            at += length;
        }

        result.Write(picture[at..]);
        return result.ToArray();
    }

    private static byte[] FromPng(ReadOnlySpan<byte> picture)
    {
        using var result = new MemoryStream(picture.Length);
        var at = PngHeader.Signature.Length;
        result.Write(picture[..at]);
        while (at < picture.Length)
        {
            var length = 12 + BinaryPrimitives.ReadInt32BigEndian(picture[at..]);
            var type = picture.Slice(at + 4, 4);
            // Chunks whose name starts with a capital letter are needed for showing the picture, as are the transparent colours.
            if (char.IsAsciiLetterUpper((char)type[0]) || type.SequenceEqual("tRNS"u8)) result.Write(picture.Slice(at, length));
            at += length;
        }

        return result.ToArray();
    }

    private static byte[] FromWebP(ReadOnlySpan<byte> picture)
    {
        var header = WebPHeader.Read(picture[12..], picture[20..]);
        using var chunks = new MemoryStream(picture.Length);
        var hasAlphaChunk = false;
        for (var at = 12; at < picture.Length;)
        {
            var length = 8 + (int)WebPHeader.Padded(BinaryPrimitives.ReadUInt32LittleEndian(picture[(at + 4)..]));
            var type = picture.Slice(at, 4);
            hasAlphaChunk |= type.SequenceEqual("ALPH"u8);
            if (type.SequenceEqual("ALPH"u8) || type.SequenceEqual("VP8 "u8) || type.SequenceEqual("VP8L"u8)) chunks.Write(picture.Slice(at, length));
            at += length;
        }

        return WriteWebP.Write(header, chunks.ToArray(), hasAlphaChunk ? WebPHeader.AlphaFlag : null);
    }
}
