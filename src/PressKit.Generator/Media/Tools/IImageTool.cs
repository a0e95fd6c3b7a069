namespace PressKit.Generator.Media.Tools;

/// <summary>
/// What other programs do with pictures. Files are named within a folder by plain names that PressKit chose; a target that is not
/// there afterwards could not be made.
/// </summary>
public interface IImageTool
{
    /// <summary>True when pictures can be decoded, resized and encoded here.</summary>
    bool CanResize { get; }

    /// <summary>True when SVG can be drawn here.</summary>
    bool CanDraw { get; }

    /// <summary>True when metadata can be taken out of a file whose pixels stay as they are.</summary>
    bool CanClean { get; }

    /// <summary>Makes variants of one picture: upright, in sRGB, without metadata, never larger than their source. Called from many threads.</summary>
    /// <returns>Null when all were made, else what went wrong.</returns>
    string? Resize(string folder, ResizeOrder order);

    /// <summary>Draws SVG at its own size, with the fonts that are named and no others. Called from many threads.</summary>
    /// <returns>Null when it was drawn, else what went wrong.</returns>
    string? Draw(string folder, DrawOrder order);

    /// <summary>Frees files of location, camera data and whatever else is not meant for readers, in one go.</summary>
    /// <returns>Null when all were made, else what went wrong.</returns>
    string? Clean(string folder, IReadOnlyList<CleanOrder> orders);
}

public sealed record ResizeOrder(string Source, IReadOnlyList<ResizeTarget> Targets);

/// <param name="Options">The options of the saver, as libvips names them.</param>
public sealed record ResizeTarget(string Name, int Width, string Options);

/// <param name="Options">The options of the saver, as libvips names them.</param>
/// <param name="FontConfig">The configuration of fontconfig to draw with, a file within the folder.</param>
public sealed record DrawOrder(string Source, string Target, string Options, string FontConfig);

/// <param name="KeepsCaptions">True to leave caption, credit and terms as their owner wrote them into the file.</param>
public sealed record CleanOrder(string Source, string Target, bool KeepsCaptions);
