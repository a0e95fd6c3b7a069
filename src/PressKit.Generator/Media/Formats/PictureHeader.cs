namespace PressKit.Generator.Media.Formats;

/// <summary>What a picture's first bytes say of it, before anything is decoded.</summary>
/// <param name="Width">In pixels, as it is shown: after the camera's orientation is applied.</param>
/// <param name="Height">In pixels, as it is shown.</param>
/// <param name="IsAnimated">True when it holds more than one frame.</param>
public sealed record PictureHeader(PictureFormat Format, int Width, int Height, bool HasTransparency, bool IsAnimated)
{
    public long Pixels => (long)Width * Height;

    /// <summary>The same header for a picture that its camera held as the EXIF orientation says.</summary>
    internal PictureHeader Turned(int orientation) => ExifOrientation.SwapsSides(orientation) ? this with { Width = Height, Height = Width } : this;
}
