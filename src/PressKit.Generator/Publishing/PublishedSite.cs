using PressKit.Generator.Incremental;

namespace PressKit.Generator.Publishing;

/// <summary>A site that stands in its place.</summary>
/// <param name="ManifestContent">Of the manifest as a file.</param>
/// <param name="ChecksumsContent">Of the checksums as a file.</param>
internal sealed record PublishedSite(Manifest Manifest, Digest ManifestContent, Digest ChecksumsContent);
