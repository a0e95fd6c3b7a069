namespace PressKit.Generator.Media.Formats;

/// <summary>The file formats of pictures that are read and published.</summary>
public enum PictureFormat
{
    Jpeg,
    Png,
    WebP,
}

public static class PictureFormats
{
    /// <summary>The usual ending of a file of the format.</summary>
    public static string EndingOf(PictureFormat format) => format switch
    {
        PictureFormat.Jpeg => ".jpg",
        PictureFormat.Png => ".png",
        _ => ".webp",
    };

    public static string MediaTypeOf(PictureFormat format) => format switch
    {
        PictureFormat.Jpeg => "image/jpeg",
        PictureFormat.Png => "image/png",
        _ => "image/webp",
    };

    /// <summary>The format that an ending promises; null for one that is not known.</summary>
    public static PictureFormat? OfEnding(string ending) => ending switch
    {
        ".jpg" or ".jpeg" => PictureFormat.Jpeg,
        ".png" => PictureFormat.Png,
        ".webp" => PictureFormat.WebP,
        _ => null,
    };
}
