using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PressKit.Generator.Media.Formats;
using PressKit.Generator.Media.Tools;
using PressKit.Generator.Reading.Media;

namespace PressKit.Generator.Media;

/// <summary>Gives everything that will be made of the pictures its address.</summary>
public static class PlanPictures
{
    /// <param name="tool">Null when there is none.</param>
    public static ImmutableArray<PlannedPicture> Plan(ImmutableArray<MeasuredPicture> pictures, IImageTool? tool) =>
        tool is { CanResize: true } ? [.. pictures.Select(picture => Plan(picture, tool.CanClean)).OfType<PlannedPicture>()] : [];

    private static PlannedPicture? Plan(MeasuredPicture measured, bool withOriginal)
    {
        if (measured.Sha256 is not { } sha256) return null;
        var (picture, header) = (measured.Picture, measured.Header);
        var variants = VariantSettings.FormatsFor(header).SelectMany(format => VariantSettings.WidthsFor(header.Width).Select(width =>
        {
            var recipe = RecipeOf(sha256, $"{format} {VariantSettings.OptionsOf(format)}");
            var height = Math.Max(1, (int)Math.Round((double)header.Height * width / header.Width, MidpointRounding.AwayFromZero));
            return new PictureFile($"{NameOf(picture, recipe)}-{width}{PictureFormats.EndingOf(format)}", format, width, height, $"{recipe}-{width}");
        }));
        var original = RecipeOf(sha256, VariantSettings.Original);
        var address = NameOf(picture, original) + Path.GetExtension(picture.Path);
        return new PlannedPicture(picture, sha256, [.. variants], withOriginal ? new PictureFile(address, header.Format, header.Width, header.Height, original) : null);
    }

    private static string NameOf(Picture picture, string recipe) => $"{picture.Path[..^Path.GetExtension(picture.Path).Length]}-{recipe[..10]}";

    private static string RecipeOf(string sha256, string settings) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{sha256} {settings}")));
}
