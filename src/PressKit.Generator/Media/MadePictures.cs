using System.Collections.Frozen;
using PressKit.Generator.Media.Caching;
using PressKit.Generator.Publishing;

namespace PressKit.Generator.Media;

/// <summary>The files that were made of the pictures, by their addresses.</summary>
public sealed class MadePictures(FrozenDictionary<string, CachedFile> files)
{
    public static MadePictures None { get; } = new(FrozenDictionary<string, CachedFile>.Empty);

    /// <summary>The file of an address; null when it could not be made, which is reported.</summary>
    public CachedFile? Find(string address) => files.GetValueOrDefault(address);

    public void Stage(SiteWriter site)
    {
        foreach (var (address, file) in files) site.Stage(address, file);
    }
}
