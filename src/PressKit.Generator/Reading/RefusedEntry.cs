namespace PressKit.Generator.Reading;

/// <summary>What stands in a kit's folder and is not read.</summary>
/// <param name="IsLink">True for a symbolic link; else it is a pipe, a socket or a device.</param>
public sealed record RefusedEntry(string Path, bool IsLink);
