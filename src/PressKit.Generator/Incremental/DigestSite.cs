using PressKit.Generator.Media;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Reading.Media;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Incremental;

/// <summary>
/// Reduces everything that any page may depend on to one digest: how the program was called, the configuration, the data, the theme,
/// the documents that are no articles, what is withheld, and every address. Articles are left to <see cref="DigestPages"/>.
/// </summary>
internal static class DigestSite
{
    public static Digest Of(BuildRequest request, KitInputs inputs, SitePlan plan, MadePictures made)
    {
        using var digest = new DigestWriter();
        AddRequest(digest, request, plan);
        digest.Add(inputs.DigestOf(static path => path == SiteConfig.Path || IsIn(Theme.Folder, path) || IsIn(KitData.Folder, path)));
        // The bytes of pictures are told by what is made of them.
        foreach (var path in inputs.List(Picture.Folder)) digest.Add(path);
        digest.Add(inputs.DigestOf(static path => IsIn(Picture.Folder, path) && path.EndsWith(".yml", StringComparison.Ordinal)));
        AddPictures(digest, plan, made);
        AddWithheld(digest, plan);
        AddAddresses(digest, plan);
        return digest.ToDigest();
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

    private static bool IsIn(string folder, string path) => path.StartsWith(folder, StringComparison.Ordinal) && path.AsSpan(folder.Length).StartsWith("/");

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
