using PressKit.Generator.Reading.Data;
using PressKit.Generator.Reading.Yaml;

namespace PressKit.Generator.Reading.Media;

/// <summary>Reads the sidecar of one picture. The format is described in the editors' guide, <c>content/README.md</c>.</summary>
internal static class ReadPicture
{
    private static readonly KnownWords<PictureRights> Rights = new(
        ("own", PictureRights.Own),
        ("licensed", PictureRights.Licensed),
        ("link-only", PictureRights.LinkOnly));

    /// <summary>The picture, or null after diagnostics when what every picture needs is missing.</summary>
    public static Picture? Read(MappingReader keys, string path, LocalizedReader texts)
    {
        var caption = texts.Required(keys, "caption");
        var alt = texts.Required(keys, "alt");
        var credit = keys.RequiredText("credit");
        var creator = keys.Text("creator");
        var date = keys.Value("date", PartialDate.Parse, PartialDate.Expected);
        var place = texts.Optional(keys, "place");
        var people = keys.Texts("people");
        var rights = keys.Word("rights", Rights);
        if (!keys.Has("rights")) keys.ReportMissing("rights", "add 'rights: own', 'licensed' or 'link-only'");
        var terms = texts.Optional(keys, "terms");
        var source = keys.Value("source", WebAddress.Parse, WebAddress.Expected);
        var release = ReleaseTerms.Read(keys);
        keys.RejectUnknownKeys();
        if (rights == PictureRights.LinkOnly && !keys.Has("source")) keys.ReportMissing("source", "a picture that is only linked needs its owner's address: 'source: https://…'");
        if (caption is null || alt is null || credit is null || rights is null) return null;
        if (rights == PictureRights.LinkOnly && source is null) return null;

        return new Picture
        {
            Path = path,
            Caption = caption,
            Alt = alt,
            Credit = credit.Value,
            Creator = creator?.Value,
            Date = date?.Value,
            Place = place,
            People = people,
            Rights = rights.Value,
            Terms = terms,
            Source = source?.Value,
            // What ends is the right to the file; credit and link stay.
            Release = release with { Expires = null },
            Expires = release.Expires,
        };
    }
}
