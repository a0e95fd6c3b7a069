using System.Collections.Concurrent;
using PressKit.Generator.Media.Caching;
using PressKit.Generator.Planning;
using PressKit.Generator.Releasing;

namespace PressKit.Generator.Publishing;

/// <summary>Stages the site's files, keeps their manifest, and publishes all of them at once.</summary>
public sealed class SiteWriter(IOutput output, ReleasedKit kit)
{
    private readonly ConcurrentDictionary<string, PublishedFile> _files = new(StringComparer.Ordinal);

    /// <summary>Stages one file; called from many threads.</summary>
    public void Stage(string address, ReadOnlySpan<byte> bytes)
    {
        _files[address] = PublishedFile.Of(address, bytes);
        output.Write(address, bytes);
    }

    /// <summary>Stages a file of the disk without reading it; called from many threads.</summary>
    public void Stage(string address, CachedFile file)
    {
        _files[address] = new PublishedFile(address, file.Size, file.Sha256);
        output.Link(address, file.Path);
    }

    /// <summary>What has been staged.</summary>
    public Manifest ToManifest() => Manifest.Of(kit, _files.Values);

    public void Publish()
    {
        var manifest = ToManifest();
        var json = manifest.ToJson().Span;
        output.Write(SiteAddress.Manifest, json);
        output.Write(SiteAddress.Checksums, manifest.ToChecksums(json));
        output.Commit();
    }
}
