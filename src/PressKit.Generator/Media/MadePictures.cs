using System.Collections.Concurrent;
using PressKit.Generator.Media.Caching;
using PressKit.Generator.Publishing;

namespace PressKit.Generator.Media;

/// <summary>The files that were made of pictures and cards, by their addresses. Used by many threads.</summary>
public sealed class MadePictures
{
    private readonly ConcurrentDictionary<string, CachedFile> _files = new(StringComparer.Ordinal);

    public void Add(string address, CachedFile file) => _files[address] = file;

    /// <summary>The file of an address; null when it could not be made, which is reported.</summary>
    public CachedFile? Find(string address) => _files.GetValueOrDefault(address);

    public void Stage(SiteWriter site)
    {
        foreach (var (address, file) in _files) site.Stage(address, file);
    }
}
