using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading.Media;

/// <summary>Reads <c>content/media/</c>: each picture needs a sidecar, and each sidecar its picture unless that is only linked.</summary>
public static class ReadMedia
{
    /// <summary>The endings of files that can be published.</summary>
    public static ImmutableArray<string> Endings { get; } = [".jpg", ".jpeg", ".png", ".webp"];

    public static MediaRegistry Read(IFileTree files, SiteConfig config, DiagnosticBag diagnostics)
    {
        var paths = files.List(Picture.Folder).Select(static path => path["content/".Length..]).Order(StringComparer.Ordinal).ToArray();
        var known = paths.ToHashSet(StringComparer.Ordinal);
        var pictures = ImmutableArray.CreateBuilder<Picture>();
        var unreadable = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var held = ImmutableArray.CreateBuilder<string>();
        foreach (var path in paths)
        {
            if (!path.EndsWith(Picture.SidecarEnding, StringComparison.Ordinal))
            {
                if (known.Contains(path + Picture.SidecarEnding)) continue;
                unreadable.Add(path);
                if (IsNamedWell(path, path, diagnostics)) ReportUnregistered(path, config, diagnostics);
                continue;
            }

            var picturePath = path[..^Picture.SidecarEnding.Length];
            if (ReadSidecar(files, picturePath, known.Contains(picturePath), config, diagnostics) is { } picture)
            {
                pictures.Add(picture);
                continue;
            }

            unreadable.Add(picturePath);
            if (ReleaseTerms.AreNamedIn(files.Read(Picture.FileOf(path)))) held.Add(Picture.FileOf(path));
        }

        return new MediaRegistry(pictures.ToImmutable(), unreadable.ToImmutable(), held.ToImmutable());
    }

    private static Picture? ReadSidecar(IFileTree files, string path, bool hasFile, SiteConfig config, DiagnosticBag diagnostics)
    {
        var sidecar = Picture.FileOf(path) + Picture.SidecarEnding;
        // At the sidecar, so that nothing is told of one that is held back.
        if (!IsNamedWell(path, path + Picture.SidecarEnding, diagnostics)) return null;
        if (files.Read(sidecar) is not { } bytes || Utf8Text.Decode(bytes, sidecar, diagnostics, Rules.FileNotText) is not { } text) return null;
        if (YamlFile.ReadMapping(text, sidecar, 1, diagnostics, config.Limits) is not { } mapping) return null;
        if (ReadPicture.Read(new MappingReader(mapping, sidecar, diagnostics), path, new LocalizedReader(config.Languages)) is not { } picture) return null;
        if (hasFile || !picture.MayBeCopied) return picture;
        diagnostics.Add(
            Rules.PictureMissing,
            Place.StartOf(sidecar),
            $"there is no file '{picture.File}'",
            "add the picture, or write 'rights: link-only' with its 'source' when the kit may only link to it");
        return null;
    }

    private static void ReportUnregistered(string path, SiteConfig config, DiagnosticBag diagnostics)
    {
        var texts = "{" + string.Join(", ", config.Languages.Select(static language => $"{language.Code}: …")) + "}";
        diagnostics.Add(
            Rules.PictureUnregistered,
            Place.StartOf(Picture.FileOf(path)),
            "nothing says whose picture this is",
            $"write {Picture.FileOf(path)}{Picture.SidecarEnding} with the lines 'caption: {texts}', 'alt: {texts}', 'credit: …' and 'rights: own', 'licensed' or 'link-only'");
    }

    // The names become part of addresses.
    private static bool IsNamedWell(string path, string reportedAt, DiagnosticBag diagnostics)
    {
        var ending = Path.GetExtension(path);
        var names = path[..^ending.Length].Split('/');
        var place = Place.StartOf(Picture.FileOf(reportedAt));
        if (!Endings.Contains(ending))
        {
            var fix = Endings.Contains(ending.ToLowerInvariant())
                ? $"write its ending as '{ending.ToLowerInvariant()}'"
                : "save it as .jpg, .png or .webp; a sidecar is named after its picture: x.jpg.yml";
            diagnostics.Add(Rules.InvalidFileName, place, $"files that end with '{ending}' are no pictures that can be published", fix);
            return false;
        }

        if (names.All(Slug.IsValid)) return true;
        diagnostics.Add(
            Rules.InvalidFileName,
            place,
            $"the file name '{path}' cannot be part of an address",
            $"rename it to '{string.Join('/', names.Select(Slug.Suggest))}{ending}'");
        return false;
    }
}
