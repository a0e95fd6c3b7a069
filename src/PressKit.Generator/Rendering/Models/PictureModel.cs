using PressKit.Generator.Media;
using PressKit.Generator.Media.Formats;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Media;

namespace PressKit.Generator.Rendering.Models;

/// <summary>A picture of the kit: how a page shows it, and what the picture desk offers of it.</summary>
public static class PictureModel
{
    // What a browser takes that knows no sets of sources.
    private const int UsualWidth = 960;

    /// <summary>What a page needs to show the picture; null for one of which no file is published.</summary>
    public static TemplateModel? Of(Picture picture, Language language, SitePlan plan)
    {
        if (!plan.Pictures.TryGetValue(picture.Path, out var planned)) return null;
        var usual = planned.Variants.Where(file => file.Format == planned.Largest.Format).Last(file => file.Width <= UsualWidth || file == planned.Variants.First(first => first.Format == file.Format));
        return new TemplateModel
        {
            ["alt"] = picture.Alt[language],
            ["address"] = usual.Address,
            ["width"] = usual.Width,
            ["height"] = usual.Height,
            ["sources"] = planned.Variants
                .GroupBy(static file => file.Format)
                .Select(static group => new TemplateModel
                {
                    ["type"] = PictureFormats.MediaTypeOf(group.Key),
                    ["files"] = group.Select(static file => new TemplateModel { ["address"] = file.Address, ["width"] = file.Width }).ToList(),
                })
                .ToList(),
        };
    }

    /// <summary>Everything that the picture desk shows, in the order of the paths.</summary>
    public static List<TemplateModel> Desk(Language language, SitePlan plan, MadePictures made) =>
        [.. plan.Kit.Pictures.Select(picture => DeskEntry(picture, language, plan, made))];

    /// <summary>A picture with all that must be said of it, without its files.</summary>
    public static TemplateModel Entry(Picture picture, Language language, SitePlan plan) => new()
    {
        ["anchor"] = picture.Path,
        ["url"] = PageModel.AnchorUrl(PageKind.Captions, picture.Path, language, plan),
        ["caption"] = picture.Caption[language],
        ["credit"] = picture.Credit,
        ["creator"] = picture.Creator,
        ["date"] = picture.Date,
        ["iso_date"] = picture.Date?.ToString(),
        ["place"] = picture.Place?[language],
        ["people"] = picture.People.Select(person => plan.Kit.Data.FindPerson(person.Value)?.NameIn(language) ?? person.Value).ToList(),
        ["rights"] = NameOf(picture.Rights),
        ["terms"] = picture.Terms?[language],
        ["source"] = picture.Source?.AbsoluteUri,
        ["file"] = plan.Pictures.TryGetValue(picture.Path, out var planned) ? planned.Largest.Address : null,
    };

    /// <summary>The rights as templates and texts of the interface name them.</summary>
    public static string NameOf(PictureRights rights) => rights switch
    {
        PictureRights.Own => "own",
        PictureRights.Licensed => "licensed",
        _ => "link_only",
    };

    private static TemplateModel DeskEntry(Picture picture, Language language, SitePlan plan, MadePictures made)
    {
        var entry = Entry(picture, language, plan);
        var planned = plan.Pictures.GetValueOrDefault(picture.Path);
        entry["picture"] = Of(picture, language, plan);
        entry["downloads"] = planned is null ? [] : new[] { ("original", planned.Original), ("web", planned.Largest) }
            .Where(static download => download.Item2 is not null)
            .Select(download => Download(download.Item1, download.Item2!, made))
            .ToList();
        return entry;
    }

    private static TemplateModel Download(string kind, PictureFile file, MadePictures made) => new()
    {
        ["kind"] = kind,
        ["address"] = file.Address,
        ["width"] = file.Width,
        ["height"] = file.Height,
        ["bytes"] = made.Find(file.Address)?.Size,
    };
}
