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

    public static byte[] Write(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipOutputStream(bytes) { IsStreamOwner = false })
        {
            zip.SetLevel(Deflater.BEST_COMPRESSION);
            foreach (var (name, content) in files.OrderBy(static file => file.Name, StringComparer.Ordinal))
            {
                zip.PutNextEntry(new ZipEntry(name) { DateTime = Time, HostSystem = Unix, ExternalFileAttributes = ReadableFile, Size = content.Length, IsUnicodeText = true });
                zip.Write(content, 0, content.Length);
                zip.CloseEntry();
            }
        }

        return bytes.ToArray();
    }
}
