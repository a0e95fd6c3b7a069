namespace PressKit.Generator.Media.Caching;

/// <summary>A finished file whose content is known.</summary>
/// <param name="Path">Where it lies on the disk.</param>
/// <param name="Sha256">In lower-case hexadecimal digits.</param>
public sealed record CachedFile(string Path, long Size, string Sha256);
