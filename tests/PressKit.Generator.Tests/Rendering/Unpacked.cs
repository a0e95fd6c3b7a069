using System.IO.Compression;

namespace PressKit.Generator.Tests.Rendering;

/// <summary>The files of a ZIP archive in the order of its directory.</summary>
internal static class Unpacked
{
    public static IEnumerable<(string Name, byte[] Bytes)> Read(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            yield return (entry.FullName, bytes.ToArray());
        }
    }
}
