using System.Collections.Concurrent;
using System.Collections.Immutable;
using PressKit.Generator.Incremental;
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

    /// <summary>
    /// Takes files of the last site as they are: all of them, or none when one is not what it was, for nothing may be written into a
    /// file that two sites share. Called from many threads.
    /// </summary>
    internal bool TryKeep(ImmutableArray<RecordedFile> files)
    {
        var sizes = new long[files.Length];
        Span<byte> sha256 = stackalloc byte[Digest.Size];
        for (var index = 0; index < files.Length; index++)
        {
            files[index].Content.WriteTo(sha256);
            if (output.FindLast(files[index].Address, sha256) is not { } size) return false;
            sizes[index] = size;
        }

        foreach (var (file, size) in files.Zip(sizes))
        {
            output.KeepLast(file.Address);
            _files[file.Address] = new PublishedFile(file.Address, size, file.Content.ToString());
        }

        return true;
    }

    /// <summary>What is in a file that was kept.</summary>
    internal byte[] ReadKept(string address) => output.ReadKept(address);

    /// <summary>A file that was staged; null when it was not.</summary>
    internal PublishedFile? Find(string address) => _files.GetValueOrDefault(address);

    /// <summary>What has been staged.</summary>
    public Manifest ToManifest() => Manifest.Of(kit, _files.Values);

    internal PublishedSite Publish()
    {
        var manifest = ToManifest();
        var json = manifest.ToJson().Span;
        var checksums = manifest.ToChecksums(json);
        output.Write(SiteAddress.Manifest, json);
        output.Write(SiteAddress.Checksums, checksums);
        output.Commit();
        return new PublishedSite(manifest, Digest.OfContent(json), Digest.OfContent(checksums));
    }
}
