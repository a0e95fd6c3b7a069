using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Media.Caching;
using PressKit.Generator.Media.Formats;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Media;
using PressKit.Generator.Releasing;

namespace PressKit.Generator.Media;

/// <summary>Reads size and hash of every picture that may be published, and refuses what no tool should be given.</summary>
/// <param name="cache">Knows the hashes of unchanged files; null when nothing will be made of the pictures.</param>
public sealed class MeasurePictures(IFileTree files, PictureCache? cache, Limits limits, DiagnosticBag diagnostics)
{
    private const int LongestSide = 30_000;

    public ImmutableArray<MeasuredPicture> Measure(ReleasedKit kit) =>
        [.. InParallel.Select([.. kit.Pictures.Where(static picture => picture.MayBeCopied)], new ParallelOptions(), Measure).OfType<MeasuredPicture>()];

    private MeasuredPicture? Measure(Picture picture)
    {
        try
        {
            using var file = Open(picture.File);
            if (file is null)
            {
                diagnostics.Add(Rules.PictureMissing, Place.StartOf(picture.File), "this picture was removed while it was being read");
                return null;
            }

            return IsAcceptable(picture, file) is { } header ? new MeasuredPicture(picture, header, HashOf(picture.File, file)) : null;
        }
        catch (InvalidDataException error)
        {
            Report(picture, Rules.PictureUnreadable, $"this picture is damaged: {error.Message}", "open it in an image editor and save it again");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Report(picture, Rules.PictureUnreadable, $"this picture cannot be read: {error.Message}", null);
        }

        return null;
    }

    private PictureHeader? IsAcceptable(Picture picture, Stream file)
    {
        if (file.Length > limits.PictureFile.Bytes)
        {
            Report(picture, Rules.PictureTooLarge, $"this file has {new FileSize(file.Length)}", $"at most {limits.PictureFile} are allowed: save it smaller, {Limits.Raise("picture_file")}");
            return null;
        }

        if (ReadHeader.Read(file) is not { } header)
        {
            Report(picture, Rules.PictureUnreadable, "this is no JPEG, PNG or WebP picture, whatever its name says", "save it as one of them in an image editor");
            return null;
        }

        var ending = Path.GetExtension(picture.Path);
        if (PictureFormats.OfEnding(ending) != header.Format)
        {
            Report(picture, Rules.PictureUnreadable, $"its name ends with '{ending}', and its content is {header.Format}", $"rename it, and its sidecar, to end with '{PictureFormats.EndingOf(header.Format)}'");
        }
        else if (header.IsAnimated)
        {
            Report(picture, Rules.PictureUnreadable, "this picture moves", "save one frame of it as a still picture");
        }
        else if (header.Width < 1 || header.Height < 1)
        {
            Report(picture, Rules.PictureUnreadable, "this picture has no size", null);
        }
        else if (header.Pixels > limits.Megapixels * 1_000_000L || Math.Max(header.Width, header.Height) > LongestSide)
        {
            Report(picture, Rules.PictureTooLarge, $"this picture has {header.Width} × {header.Height} pixels", $"at most {limits.Megapixels} megapixels and {LongestSide} pixels a side are allowed: save it smaller, {Limits.Raise("megapixels")}");
        }
        else
        {
            return header;
        }

        return null;
    }

    private Stream? Open(string path)
    {
        if (files.PlaceOf(path) is { } place) return File.OpenRead(place);
        return files.Read(path) is { } bytes ? new MemoryStream(bytes, writable: false) : null;
    }

    private string? HashOf(string path, Stream file)
    {
        file.Position = 0;
        return cache?.HashOf(files.PlaceOf(path), file);
    }

    private void Report(Picture picture, Rule rule, string message, string? fix) => diagnostics.Add(rule, Place.StartOf(picture.File), message, fix);
}
