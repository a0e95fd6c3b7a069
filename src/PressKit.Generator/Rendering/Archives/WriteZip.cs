using ICSharpCode.SharpZipLib.Checksum;
using ICSharpCode.SharpZipLib.Zip;
using ICSharpCode.SharpZipLib.Zip.Compression;

namespace PressKit.Generator.Rendering.Archives;

/// <summary>
/// Writes a ZIP archive (PKWARE APPNOTE 6.3) whose bytes depend on its files alone: ordinal order, one time, one set of
/// permissions, one system of origin, and a compressor that is the same on every machine.
/// </summary>
public static class WriteZip
{
    private const int Unix = 3;

    // A regular file that all may read and its owner may write, in the upper half as on Unix.
    private const int ReadableFile = 0b1_000_000_110_100_100 << 16;

    // The first moment that the format knows.
    private static readonly DateTime Time = new(1980, 1, 1);

    public static byte[] Write(IEnumerable<ArchivedFile> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipOutputStream(bytes) { IsStreamOwner = false })
        {
            zip.SetLevel(Deflater.BEST_COMPRESSION);
            foreach (var (name, content) in files.OrderBy(static file => file.Name, StringComparer.Ordinal))
            {
                var entry = new ZipEntry(name) { DateTime = Time, HostSystem = Unix, ExternalFileAttributes = ReadableFile, Size = content.Length, IsUnicodeText = true };
                if (IsCompressed(name)) Store(entry, content);
                zip.PutNextEntry(entry);
                zip.Write(content, 0, content.Length);
                zip.CloseEntry();
            }
        }

        return bytes.ToArray();
    }

    // Trying to compress a picture again costs time and gains nothing.
    private static bool IsCompressed(string name) => Path.GetExtension(name) is ".jpg" or ".jpeg" or ".png" or ".webp";

    private static void Store(ZipEntry entry, byte[] content)
    {
        var checksum = new Crc32();
        checksum.Update(content);
        entry.CompressionMethod = CompressionMethod.Stored;
        entry.CompressedSize = content.Length;
        entry.Crc = checksum.Value;
    }
}

/// <summary>A file of an archive.</summary>
public sealed record ArchivedFile(string Name, byte[] Bytes);
