using PressKit.Generator.Media.Formats;
using PressKit.Generator.Reading.Media;

namespace PressKit.Generator.Media;

/// <summary>A picture whose file may be published, with what is known of the file before it is decoded.</summary>
/// <param name="Sha256">Of the file, in lower-case hexadecimal digits; null when nothing will be made of it.</param>
public sealed record MeasuredPicture(Picture Picture, PictureHeader Header, string? Sha256);
