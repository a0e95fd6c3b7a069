using PressKit.Generator.Media.Caching;
using PressKit.Generator.Media.Formats;
using PressKit.Generator.Media.Metadata;

namespace PressKit.Generator.Media;

/// <summary>Puts the pixels of a picture and what must be said of it together, from the cache where both are known.</summary>
internal sealed class FinishPicture(PictureCache cache)
{
    /// <summary>A name for a new file of the work folder.</summary>
    public static string NewName(PictureFormat format) => NewName(PictureFormats.EndingOf(format));

    public static string NewName(string ending) => Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal) + ending;

    /// <summary>True when the pixels need not be made.</summary>
    public bool IsKnown(string pixels, PictureMetadata? metadata) => (cache.Find(NameOf(pixels, metadata)) ?? cache.Find(pixels)) is not null;

    /// <param name="pixels">Of what and how the pixels are made, in one word.</param>
    /// <param name="make">Makes them when they are not in the cache, and gives the path of the file.</param>
    public CachedFile Finish(PictureFormat format, string pixels, PictureMetadata? metadata, Func<string> make)
    {
        var name = NameOf(pixels, metadata);
        // The pixels are kept apart, so that a caption can be mended without making them again.
        cache.Keep(pixels);
        if (cache.Find(name) is { } finished) return finished;
        var plain = cache.Find(pixels) ?? cache.Take(pixels, make());
        if (metadata is null) return plain;
        var target = Path.Combine(cache.WorkFolder, NewName(format));
        File.WriteAllBytes(target, EmbedMetadata.Into(format, File.ReadAllBytes(plain.Path), metadata));
        return cache.Take(name, target);
    }

    private static string NameOf(string pixels, PictureMetadata? metadata) => metadata is null ? pixels : $"{pixels}-{metadata.Hash[..16]}";
}
