namespace PressKit.Generator.Media.Tools;

/// <summary>libvips and exiftool by their command lines, each run as a process of its own.</summary>
public sealed class CommandLineTools : IImageTool
{
    private readonly Vips? _vips = FindProgram.OnPath("vips") is { } vips ? new Vips(vips) : null;
    private readonly ExifTool? _exifTool = FindProgram.OnPath("exiftool") is { } exifTool ? new ExifTool(exifTool) : null;

    public bool CanResize => _vips is not null;

    public bool CanDraw => _vips is not null;

    public bool CanClean => _exifTool is not null;

    public string? Resize(string folder, ResizeOrder order) => _vips is null ? "libvips is not installed" : _vips.Resize(folder, order);

    public string? Draw(string folder, DrawOrder order) => _vips is null ? "libvips is not installed" : _vips.Draw(folder, order);

    public string? Clean(string folder, IReadOnlyList<CleanOrder> orders) => _exifTool is null ? "exiftool is not installed" : _exifTool.Clean(folder, orders);
}
