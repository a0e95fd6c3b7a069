using System.Buffers.Binary;
using System.Text;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Media;

namespace PressKit.Generator.Media.Metadata;

/// <summary>Writes the older metadata of newsrooms, IPTC-IIM 4.2, as the segment of a JPEG file that holds it.</summary>
internal static class WriteIptc
{
    private const ushort ResourceOfIptc = 0x0404;

    private static ReadOnlySpan<byte> Utf8 => "\u001B%G"u8;

    /// <summary>Byline, credit, copyright and caption in the default language. What is longer than the format allows stands in the XMP alone.</summary>
    public static byte[] Write(Picture picture, SiteConfig config)
    {
        using var records = new MemoryStream();
        WriteDataSet(records, 1, 90, Utf8);
        WriteDataSet(records, 2, 0, [0, 4]);
        WriteText(records, 80, 32, picture.Creator);
        WriteText(records, 110, 32, picture.Credit);
        WriteText(records, 116, 128, WriteXmp.Copyright(config)[config.DefaultLanguage]);
        WriteText(records, 120, 2000, picture.Caption[config.DefaultLanguage]);

        Span<byte> resource = [.. "8BIM"u8, 0, 0, 0, 0, 0, 0, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(resource[4..], ResourceOfIptc);
        BinaryPrimitives.WriteInt32BigEndian(resource[8..], (int)records.Length);
        if (records.Length % 2 == 0) return [.. "Photoshop 3.0\0"u8, .. resource, .. records.ToArray()];
        return [.. "Photoshop 3.0\0"u8, .. resource, .. records.ToArray(), 0];
    }

    private static void WriteText(Stream records, byte number, int longest, string? text)
    {
        if (text is null) return;
        var bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length <= longest) WriteDataSet(records, 2, number, bytes);
    }

    private static void WriteDataSet(Stream records, byte record, byte number, ReadOnlySpan<byte> data)
    {
        Span<byte> start = [0x1C, record, number, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(start[3..], (ushort)data.Length);
        records.Write(start);
        records.Write(data);
    }
}
