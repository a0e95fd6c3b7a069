using System.Buffers.Binary;
using ICSharpCode.SharpZipLib.Checksum;
using PressKit.Generator.Media.Formats;

namespace PressKit.Generator.Media.Metadata;

/// <summary>
/// Puts metadata into a picture that has none: XMP in all formats, as XMP Specification Part 3 lays down, and IPTC in JPEG. The
/// same input gives the same bytes, and the pixels stay as they are.
/// </summary>
internal static class EmbedMetadata
{
    /// <summary>The longest XMP packet that one segment of a JPEG file can hold.</summary>
    public static readonly int LongestXmp = ushort.MaxValue - 2 - JpegXmp.Length;

    private static readonly byte[] PngKeyword = [.. "XML:com.adobe.xmp"u8, 0, 0, 0, 0, 0];

    private static ReadOnlySpan<byte> JpegXmp => "http://ns.adobe.com/xap/1.0/\0"u8;

    public static byte[] Into(PictureFormat format, byte[] picture, PictureMetadata metadata) => format switch
    {
        PictureFormat.Jpeg => IntoJpeg(picture, metadata),
        PictureFormat.Png => IntoPng(picture, metadata.Xmp),
        _ => IntoWebP(picture, metadata.Xmp),
    };

    private static byte[] IntoJpeg(byte[] picture, PictureMetadata metadata)
    {
        // JFIF wants its own segment first; EXIF, if any, takes the next place.
        var at = 2;
        while (at + 4 <= picture.Length && picture[at] == 0xFF && (picture[at + 1] == 0xE0 || IsExif(picture.AsSpan(at)))) at += 2 + BinaryPrimitives.ReadUInt16BigEndian(picture.AsSpan(at + 2));
        using var result = new MemoryStream(picture.Length + metadata.Xmp.Length + metadata.Iptc.Length + 64);
        result.Write(picture, 0, at);
        WriteSegment(0xE1, JpegXmp, metadata.Xmp);
        WriteSegment(0xED, [], metadata.Iptc);
        result.Write(picture, at, picture.Length - at);
        return result.ToArray();

        void WriteSegment(byte marker, ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
        {
            Span<byte> start = [0xFF, marker, 0, 0];
            BinaryPrimitives.WriteUInt16BigEndian(start[2..], (ushort)(2 + name.Length + data.Length));
            result.Write(start);
            result.Write(name);
            result.Write(data);
        }
    }

    private static bool IsExif(ReadOnlySpan<byte> segment) => segment[1] == 0xE1 && segment[4..].StartsWith("Exif\0"u8);

    private static byte[] IntoPng(byte[] picture, byte[] xmp)
    {
        // After the size, which must come first.
        var at = PngHeader.Signature.Length + 12 + 13;
        byte[] chunk = [.. "iTXt"u8, .. PngKeyword, .. xmp];
        var checksum = new Crc32();
        checksum.Update(chunk);
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, chunk.Length - 4);
        var end = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(end, (uint)checksum.Value);
        return [.. picture.AsSpan(0, at), .. length, .. chunk, .. end, .. picture.AsSpan(at)];
    }

    private static byte[] IntoWebP(byte[] picture, byte[] xmp)
    {
        const int First = 12;
        const int Extended = 18;
        var chunks = picture.AsSpan(First);
        var header = WebPHeader.Read(chunks, chunks[8..]);
        var xmpChunk = WriteWebP.Chunk("XMP "u8, xmp);
        if (WebPHeader.IsExtended(chunks)) return WriteWebP.Write(header, [.. chunks[Extended..], .. xmpChunk], (byte)(chunks[8] | WebPHeader.XmpFlag));
        return WriteWebP.Write(header, [.. chunks, .. xmpChunk], (byte)(WebPHeader.XmpFlag | (header.HasTransparency ? WebPHeader.AlphaFlag : 0)));
    }
}
