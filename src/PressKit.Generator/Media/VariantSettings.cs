using System.Collections.Immutable;
using PressKit.Generator.Media.Formats;

namespace PressKit.Generator.Media;

/// <summary>In which widths and qualities pictures are published.</summary>
internal static class VariantSettings
{
    /// <summary>In pixels; none is wider than its original.</summary>
    private static readonly ImmutableArray<int> Widths = [480, 960, 1600, 2400];

    /// <summary>How an original is made ready for download; the number changes with what is taken out of it.</summary>
    public const string Original = "original 1";

    /// <summary>The options of libvips' savers; without those that its versions name differently.</summary>
    public static string OptionsOf(PictureFormat format) => format switch
    {
        PictureFormat.WebP => "Q=78,effort=4",
        PictureFormat.Jpeg => "Q=80,optimize_coding",
        _ => "compression=9,bitdepth=8",
    };

    /// <summary>The widths for an original: all that are narrower, and its own up to the widest.</summary>
    public static IEnumerable<int> WidthsFor(int original) =>
        Widths.Where(width => width < original).Append(Math.Min(original, Widths[^1])).Distinct();

    /// <summary>WebP for those who know it, then what all know: PNG where something shines through, else JPEG.</summary>
    public static ImmutableArray<PictureFormat> FormatsFor(PictureHeader header) =>
        [PictureFormat.WebP, header.HasTransparency ? PictureFormat.Png : PictureFormat.Jpeg];
}
