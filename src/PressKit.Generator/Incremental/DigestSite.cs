using PressKit.Generator.Media;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Reading.Media;
using PressKit.Generator.Rendering.Templates;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Incremental;

/// <summary>
/// Reduces everything that any page may depend on to one digest: the program, how it was called, the configuration, the data, the theme,
/// the documents that are no articles, what is withheld, and every address. Articles are left to <see cref="DigestPages"/>.
/// </summary>
internal static class DigestSite
{
    public static Digest Of(BuildRequest request, SitePlan plan, MadePictures made)
    {
        using var digest = new DigestWriter();
        AddProgram(digest, plan.Config);
        AddRequest(digest, request, plan);
        foreach (var folder in new[] { Theme.Folder, KitData.Folder }) AddFiles(digest, request.Files, folder, static _ => true);
        // The bytes of pictures are told by what is made of them.
        AddFiles(digest, request.Files, Picture.Folder, static path => path.EndsWith(".yml", StringComparison.Ordinal));
        digest.Add(request.Files.Read(SiteConfig.Path));
        AddPictures(digest, plan, made);
        AddWithheld(digest, plan);
        AddAddresses(digest, plan);
        return digest.ToDigest();
    }

    // The same library in another version, or another release of ICU, may write another page.
    private static void AddProgram(DigestWriter digest, SiteConfig config)
    {
        foreach (var program in new[] { typeof(DigestSite).Module, PageTemplates.Engine, typeof(Markdig.Markdown).Module, typeof(YamlDotNet.Core.Parser).Module }) digest.Add(program.ModuleVersionId.ToByteArray());
        digest.Add(Environment.Version.ToString());
        foreach (var language in config.Languages) digest.Add(language.Culture.CompareInfo.Version.FullVersion);
    }

    private static void AddRequest(DigestWriter digest, BuildRequest request, SitePlan plan)
    {
        digest.Add(plan.BaseUrl?.AbsoluteUri);
        digest.Add(request.WithDrafts);
        digest.Add(request.WithEmbargoed);
        digest.Add(plan.Cards.OfPages);
        digest.Add(plan.Cards.OfFacts);
        digest.Add(plan.Prints.Length);
    }

    private static void AddFiles(DigestWriter digest, IFileTree files, string folder, Func<string, bool> isRead)
    {
        foreach (var path in files.List(folder).Order(StringComparer.Ordinal))
        {
            digest.Add(path);
            if (isRead(path)) digest.Add(files.Read(path));
        }
    }

    private static void AddPictures(DigestWriter digest, SitePlan plan, MadePictures made)
    {
        foreach (var picture in plan.Pictures.Values.OrderBy(static picture => picture.Picture.Path, StringComparer.Ordinal))
        {
            digest.Add(picture.Picture.Path);
            digest.Add(picture.Sha256);
            foreach (var file in picture.Variants.Append(picture.Original).OfType<PictureFile>())
            {
                digest.Add(file.Address);
                digest.Add(made.Find(file.Address)?.Sha256);
            }
        }
    }

    private static void AddWithheld(DigestWriter digest, SitePlan plan)
    {
        foreach (var thing in plan.Kit.Withheld.Things)
        {
            digest.Add(thing.Path);
            digest.Add(thing.FirstLine);
            digest.Add(thing.LastLine);
            digest.Add(thing.EntryId);
            digest.Add(thing.IsByMistake);
        }
    }

    private static void AddAddresses(DigestWriter digest, SitePlan plan)
    {
        foreach (var page in plan.Groups.SelectMany(static group => group.Existing))
        {
            digest.Add((long)page.Kind);
            digest.Add(page.Address);
            digest.Add(page.Document?.Path);
            if (page.Kind != PageKind.Article && page.Document is { } document) digest.Add(document.Text.Content);
        }

        foreach (var redirect in plan.Redirects) digest.Add(redirect.Address);
    }
}
