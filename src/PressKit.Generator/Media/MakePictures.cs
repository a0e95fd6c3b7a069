using System.Collections.Immutable;
using System.Security.Cryptography;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Media.Caching;
using PressKit.Generator.Media.Formats;
using PressKit.Generator.Media.Metadata;
using PressKit.Generator.Media.Tools;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Media;

namespace PressKit.Generator.Media;

/// <summary>Makes what is planned of the pictures and not in the cache yet. What cannot be made is reported at the picture.</summary>
public sealed class MakePictures(IFileTree files, SiteConfig config, IImageTool tool, PictureCache cache, MadePictures made, DiagnosticBag diagnostics)
{
    private readonly FinishPicture _finish = new(cache);

    /// <summary>Makes the originals without location and camera data, in one process: starting it takes longer than its work on a file.</summary>
    public void Originals(ImmutableArray<PlannedPicture> pictures)
    {
        var orders = new List<(PlannedPicture Planned, CleanOrder Order)>();
        foreach (var planned in pictures)
        {
            if (planned.Original is not { } original) continue;
            Try(planned.Picture, () =>
            {
                if (cache.Find(CleanedName(planned, original)) is null) orders.Add((planned, new CleanOrder(CopySource(planned), FinishPicture.NewName(original.Format), planned.Picture.Rights != PictureRights.Own)));
            });
        }

        var problem = orders.Count == 0 ? null : tool.Clean(cache.WorkFolder, [.. orders.Select(static entry => entry.Order)]);
        foreach (var (planned, order) in orders)
        {
            File.Delete(Path.Combine(cache.WorkFolder, order.Source));
            var target = Path.Combine(cache.WorkFolder, order.Target);
            // The planned ones are those with an original.
            if (File.Exists(target)) Try(planned.Picture, () => cache.Take(CleanedName(planned, planned.Original!), target));
            else ReportFailure(planned.Picture, $"location and camera data could not be taken out of this picture: {problem ?? "exiftool gave no reason"}");
        }

        foreach (var planned in pictures)
        {
            if (planned.Original is not { } original) continue;
            Try(planned.Picture, () =>
            {
                if (cache.Find(CleanedName(planned, original)) is { } cleaned) made.Add(original.Address, _finish.Finish(original.Format, CleanedName(planned, original), MetadataOf(planned.Picture), () => cleaned.Path));
            });
        }
    }

    /// <summary>Makes the sizes and formats of one picture; may run for several at once.</summary>
    public void Variants(PlannedPicture planned) => Try(planned.Picture, () => MakeVariants(planned));

    private void MakeVariants(PlannedPicture planned)
    {
        var metadata = MetadataOf(planned.Picture);
        var files = MakePixels(planned, [.. planned.Variants.Where(file => !_finish.IsKnown(file.Recipe, metadata))]);
        foreach (var file in planned.Variants)
        {
            made.Add(file.Address, _finish.Finish(file.Format, file.Recipe, metadata, () => files.GetValueOrDefault(file.Recipe) ?? throw new PictureProblem("a file was removed from the cache during the build")));
        }
    }

    /// <summary>The paths of new files, by what they are made of.</summary>
    private Dictionary<string, string> MakePixels(PlannedPicture planned, ImmutableArray<PictureFile> variants)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        if (variants.IsEmpty) return files;
        var source = CopySource(planned);
        var targets = variants.Select(static file => new ResizeTarget(FinishPicture.NewName(file.Format), file.Width, VariantSettings.OptionsOf(file.Format))).ToArray();
        var problem = tool.Resize(cache.WorkFolder, new ResizeOrder(source, targets));
        File.Delete(Path.Combine(cache.WorkFolder, source));
        foreach (var (file, target) in variants.Zip(targets))
        {
            var path = Path.Combine(cache.WorkFolder, target.Name);
            if (problem is not null || !File.Exists(path)) throw new PictureProblem(problem ?? "nothing was written");
            File.WriteAllBytes(path, StripMetadata.From(file.Format, File.ReadAllBytes(path)));
            files[file.Recipe] = path;
        }

        return files;
    }

    /// <summary>A copy under a name that tells nothing, so that no name of a kit reaches a command line, and no later change the cache.</summary>
    private string CopySource(PlannedPicture planned)
    {
        var name = FinishPicture.NewName(PictureFormats.OfEnding(Path.GetExtension(planned.Picture.Path)) ?? PictureFormat.Jpeg);
        var copy = Path.Combine(cache.WorkFolder, name);
        if (files.PlaceOf(planned.Picture.File) is { } place) File.Copy(place, copy);
        else File.WriteAllBytes(copy, files.Read(planned.Picture.File) ?? throw new PictureProblem("it was removed during the build"));
        using var stream = File.OpenRead(copy);
        return Convert.ToHexStringLower(SHA256.HashData(stream)) == planned.Sha256 ? name : throw new PictureProblem("it was changed during the build");
    }

    private PictureMetadata? MetadataOf(Picture picture)
    {
        var metadata = PictureMetadata.Of(picture, config);
        if (metadata?.Xmp.Length > EmbedMetadata.LongestXmp) throw new PictureProblem("its caption, alternative text and terms are too long to be written into the file");
        return metadata;
    }

    private static string CleanedName(PlannedPicture planned, PictureFile original) => $"{original.Recipe}-{planned.Picture.Rights.ToString().ToLowerInvariant()}";

    private void Try(Picture picture, Action make)
    {
        try
        {
            make();
        }
        catch (Exception error) when (error is PictureProblem or InvalidDataException)
        {
            ReportFailure(picture, $"this picture could not be made ready: {error.Message}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Rules.PictureFailed, Place.StartOf(picture.File), $"this picture could not be made ready: {error.Message}", $"see that {PictureWorkshop.UsualCacheFolder} can be written and has room");
        }
    }

    private void ReportFailure(Picture picture, string message) =>
        diagnostics.Add(Rules.PictureFailed, Place.StartOf(picture.File), message, "open it in an image editor and save it again, or take it out");

    private sealed class PictureProblem(string message) : Exception(message);
}
