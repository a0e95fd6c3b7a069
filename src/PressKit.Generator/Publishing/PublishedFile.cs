using System.Security.Cryptography;

namespace PressKit.Generator.Publishing;

/// <summary>A file of the site by which a copy of it can be told to be genuine.</summary>
/// <param name="Path">From the site's root.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">In lower-case hexadecimal digits.</param>
public sealed record PublishedFile(string Path, long Size, string Sha256)
{
    public static PublishedFile Of(string path, ReadOnlySpan<byte> bytes) =>
        new(path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
}
