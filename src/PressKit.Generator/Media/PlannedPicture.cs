using System.Collections.Immutable;
using PressKit.Generator.Media.Formats;
using PressKit.Generator.Reading.Media;

namespace PressKit.Generator.Media;

/// <summary>A picture with the addresses of all that will be made of it.</summary>
/// <param name="Sha256">Of the original as the kit holds it.</param>
/// <param name="Variants">By format, the one for all browsers last, and by width.</param>
/// <param name="Original">The file as received, for download; null when it cannot be freed of what must not be published.</param>
public sealed record PlannedPicture(Picture Picture, string Sha256, ImmutableArray<PictureFile> Variants, PictureFile? Original)
{
    /// <summary>The largest variant that every browser and every program shows.</summary>
    public PictureFile Largest => Variants[^1];
}

/// <summary>A file made of a picture.</summary>
/// <param name="Address">From the site's root. It depends on the original and the settings alone, never on the tools that made the file.</param>
/// <param name="Recipe">The original and the settings in one word: files of one recipe show the same.</param>
public sealed record PictureFile(string Address, PictureFormat Format, int Width, int Height, string Recipe);
