using PressKit.Generator.Media.Tools;

namespace PressKit.Generator.Media;

/// <summary>With what and where pictures are made.</summary>
/// <param name="CacheFolder">Keeps what was made, so that a second build makes nothing again; it may be deleted at any time.</param>
public sealed record PictureWorkshop(IImageTool Tool, string CacheFolder)
{
    /// <summary>Below a kit's root.</summary>
    public const string UsualCacheFolder = ".presskit/cache";
}
