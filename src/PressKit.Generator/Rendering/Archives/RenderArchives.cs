using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Media;
using PressKit.Generator.Planning;
using PressKit.Generator.Publishing;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Media;
using PressKit.Generator.Rendering.Data;
using PressKit.Generator.Rendering.Models;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Rendering.Archives;

/// <summary>Makes what a newsroom takes away: data, captions and rights as files, and all of it with the texts in one archive a language.</summary>
internal sealed class RenderArchives(SitePlan plan, Theme theme, MadePictures pictures, RenderFile files, SiteWriter site, DiagnosticBag diagnostics)
{
    private readonly ImmutableArray<KitArchive> _archives = [.. plan.Config.Languages.Select(language => new KitArchive(language, plan.Config.ArchiveLimit))];
    private readonly FileSize?[] _sizes = new FileSize?[plan.Config.Languages.Length];

    /// <summary>True for a page whose text an archive holds: one that was not withdrawn.</summary>
    public bool Takes(PlannedPage page) => Makes(DownloadKinds.Archive) && page.Document?.FrontMatter.Withdrawn is null;

    /// <summary>Takes the text of a page that the archive of its language takes; called from many threads.</summary>
    public void AddText(PlannedPage page, byte[] text)
    {
        _archives[page.Language.Index].Add(page.TextAddress!, text);
    }

    /// <summary>Stages the files and the archives; all texts must have been added.</summary>
    public void Stage() => InParallel.ForEach(plan.Config.Languages, new ParallelOptions(), Stage);

    /// <summary>The size of a language's archive once it is staged; null when there is none.</summary>
    public FileSize? SizeOf(Language language) => _sizes[language.Index];

    /// <summary>Takes the sizes of an earlier build until the archives of this one are staged.</summary>
    public void ExpectAs(RenderArchives earlier)
    {
        foreach (var language in plan.Config.Languages.Where(language => language.Index < earlier._sizes.Length)) _sizes[language.Index] ??= earlier._sizes[language.Index];
    }

    private bool Makes(DownloadKinds kind) => plan.Config.Downloads.HasFlag(kind);

    private void Stage(Language language)
    {
        var archive = _archives[language.Index];
        if (Makes(DownloadKinds.Captions)) Add(DownloadAddress.Of(DownloadAddress.Captions, language), "captions.sbn-csv", RightsModel.Captions(language, plan));
        if (Makes(DownloadKinds.Rights)) Add(DownloadAddress.Of(DownloadAddress.Rights, language), "rights.sbn-txt", RightsModel.Of(language, plan));
        if (Makes(DownloadKinds.Data)) archive.Add(DataAddress.Of(DataAddress.Facts, language), WriteDataFiles.Write(plan, theme.StringsOf(language), site));
        foreach (var picture in plan.Kit.Pictures) AddPicture(picture);
        foreach (var fact in plan.Kit.Data.Facts) AddCard(plan.CardOf(fact, language));

        if (!Makes(DownloadKinds.Archive)) return;
        if (archive.IsTooLarge)
        {
            diagnostics.Add(
                Rules.ArchiveTooLarge,
                Place.StartOf(SiteConfig.Path),
                $"the archive '{archive.Address}' is left out: its files come to {archive.Size}, and at most {plan.Config.ArchiveLimit} are allowed",
                "set 'archive_limit' in content/site.yml");
            _sizes[language.Index] = null;
            return;
        }

        var zip = archive.ToZip();
        site.Stage(archive.Address, zip);
        _sizes[language.Index] = new FileSize(zip.Length);

        void AddPicture(Picture picture)
        {
            if (!plan.Pictures.TryGetValue(picture.Path, out var planned) || pictures.Find(planned.Largest.Address) is not { } file) return;
            archive.Add(planned.Largest.Address, File.ReadAllBytes(file.Path));
            // An own picture carries these words inside.
            if (picture.Rights == PictureRights.Licensed) Add(DownloadAddress.SidecarOf(planned.Largest, language), "picture.sbn-txt", RightsModel.OfPicture(picture, language, plan));
        }

        void AddCard(string? address)
        {
            if (address is not null && pictures.Find(address) is { } file) archive.Add(address, File.ReadAllBytes(file.Path));
        }

        void Add(string address, string template, TemplateModel model)
        {
            if (files.Stage(address, language, model, template, isKept: true) is { } bytes) archive.Add(address, bytes);
        }
    }
}
