using System.Collections.Immutable;
using System.Text;
using PressKit.Generator.Checks;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Media;
using PressKit.Generator.Media.Cards;
using PressKit.Generator.Planning;
using PressKit.Generator.Publishing;
using PressKit.Generator.Reading;
using PressKit.Generator.Rendering.Archives;
using PressKit.Generator.Rendering.Cards;
using PressKit.Generator.Rendering.Feeds;
using PressKit.Generator.Rendering.Models;
using PressKit.Generator.Rendering.Templates;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Rendering;

/// <summary>Renders pages and the site's other files through the theme's templates and stages them.</summary>
public sealed class RenderSite
{
    /// <summary>How many pages one sitemap may list (sitemaps.org).</summary>
    public const int UsualInSitemap = 50_000;

    private const string Layout = "layout.sbn-html";
    private const string TextLayout = "layout.sbn-txt";

    private readonly SitePlan _plan;
    private readonly SiteWriter _site;
    private readonly BuildModel _models;
    private readonly RenderFile _files;
    private readonly RenderArchives _archives;
    private readonly ChangeDates _dates;
    private readonly BuildFeeds _feeds;

    public RenderSite(SitePlan plan, Theme theme, PageTemplates templates, MadePictures pictures, SiteWriter site, DiagnosticBag diagnostics, int mostInSitemap = UsualInSitemap)
    {
        _plan = plan;
        _site = site;
        _dates = new ChangeDates();
        _files = new RenderFile(plan, theme, templates, site);
        var cards = new RenderCards(plan, theme, _files, diagnostics);
        (PageCards, FactCards) = (cards.OfPages(), cards.OfFacts());
        _models = new BuildModel(plan, theme, pictures, PageCards.Concat(FactCards).ToDictionary(static card => card.Address, StringComparer.Ordinal), _dates);
        _feeds = new BuildFeeds(plan, _dates);
        Sitemap = plan.BaseUrl is null ? null : new RenderSitemap(plan, _dates, _files, mostInSitemap);
        _archives = new RenderArchives(plan, theme, pictures, _files, site, diagnostics);
    }

    /// <summary>Null when nobody knows the site's address.</summary>
    internal RenderSitemap? Sitemap { get; }

    /// <summary>The cards of pages, to be drawn.</summary>
    public ImmutableArray<Card> PageCards { get; }

    /// <summary>The cards of facts, to be drawn before <see cref="Archives"/>, which hold them, and the pages that tell their sizes.</summary>
    public ImmutableArray<Card> FactCards { get; }

    /// <summary>Renders one page and its text; called from many threads. The home page comes after <see cref="Archives"/>.</summary>
    /// <returns>The page as it was staged, when it is kept; null after diagnostics.</returns>
    public byte[]? Page(PlannedPage page, EditionContent edition, bool isKept)
    {
        var model = _models.Page(page, edition);
        if (page.Kind == PageKind.Home) model["downloads"] = DownloadModel.OfKit(page.Language, _archives.SizeOf(page.Language), _plan);
        var html = Render(page.Kind, page.Language, page.Address, model, isKept);
        if (_feeds.PassesOn(page)) _feeds.KeepText(page, edition.BodyIn(page.Language).Text);
        if (_plan.TextOf(page) is not { } address) return html;
        var template = Path.ChangeExtension(TemplateOf(page.Kind).Template, ".sbn-txt");
        if (_files.Stage(address, page.Language, model, template, TextLayout, _archives.Takes(page)) is { } text) _archives.AddText(page, text);
        return html;
    }

    /// <summary>True for a page whose text feeds pass on.</summary>
    public bool PassesOn(PlannedPage page) => _feeds.PassesOn(page);

    /// <summary>True for a rendered page that the dates of feeds and the sitemap depend on.</summary>
    public bool IsDatedByCorrection(PlannedPage page) => _dates.IsCorrected(page);

    /// <summary>Takes what feeds and archives need of a page that need not be rendered; called from many threads.</summary>
    /// <param name="text">The text of its body; null when feeds do not pass it on.</param>
    public void TakeTexts(PlannedPage page, string? text)
    {
        if (text is not null && _feeds.PassesOn(page)) _feeds.KeepText(page, text);
        if (_archives.Takes(page) && _plan.TextOf(page) is { } address) _archives.AddText(page, _site.ReadKept(address));
    }

    /// <summary>The data for programs and what a newsroom takes away; after every page that has a text.</summary>
    public void Archives() => _archives.Stage();

    /// <summary>Lets the home pages tell the sizes of an earlier build until those of this one are known.</summary>
    public void ExpectArchivesAs(RenderSite earlier) => _archives.ExpectAs(earlier._archives);

    /// <summary>Everything that is not the page of a document, but the sitemap: chooser, missing page, redirects, feeds, robots, assets.</summary>
    public void SiteFiles()
    {
        Doorways();
        if (_plan.BaseUrl is null) return;
        foreach (var language in _plan.Config.Languages)
        {
            var feed = _feeds.Build(language);
            _files.Stage(SiteAddress.Feed(language), language, feed, "feed.sbn-xml");
            _files.Stage(SiteAddress.JsonFeed(language), language, feed, "feed.sbn-json");
        }
    }

    /// <summary>What leads into the site and depends on no other page: chooser, missing page, redirects, robots, assets.</summary>
    public void Doorways()
    {
        var language = _plan.Config.DefaultLanguage;
        Render(PageKind.Chooser, language, SiteAddress.Chooser, _models.SitePage());
        Render(PageKind.NotFound, language, SiteAddress.NotFound, _models.SitePage());
        foreach (var redirect in _plan.Redirects) Render(PageKind.Redirect, redirect.Target.Language, redirect.Address, _models.Redirect(redirect));
        foreach (var asset in _plan.Assets) _site.Stage(asset.Address, asset.Bytes.Span);
        _site.Stage(SiteAddress.Robots, Encoding.UTF8.GetBytes(RobotsText()));
    }

    private byte[]? Render(PageKind kind, Language language, string address, TemplateModel model, bool isKept = false)
    {
        var (template, layout) = TemplateOf(kind);
        return _files.Stage(address, language, model, template, layout, isKept);
    }

    // Those without a layout are whole documents.
    private static (string Template, string? Layout) TemplateOf(PageKind kind) => kind switch
    {
        PageKind.Chooser => ("chooser.sbn-html", null),
        PageKind.Home => ("home.sbn-html", Layout),
        PageKind.Section => ("section.sbn-html", Layout),
        PageKind.Tags => ("tags.sbn-html", Layout),
        PageKind.Tag => ("tag.sbn-html", Layout),
        PageKind.Article => ("article.sbn-html", Layout),
        PageKind.Page => ("page.sbn-html", Layout),
        PageKind.About => ("about.sbn-html", Layout),
        PageKind.Facts => ("facts.sbn-html", Layout),
        PageKind.Timeline => ("timeline.sbn-html", Layout),
        PageKind.Quotes => ("quotes.sbn-html", Layout),
        PageKind.People => ("people.sbn-html", Layout),
        PageKind.Captions => ("captions.sbn-html", Layout),
        PageKind.Corrections => ("corrections.sbn-html", Layout),
        PageKind.Search => ("search.sbn-html", Layout),
        PageKind.Redirect => ("redirect.sbn-html", null),
        PageKind.NotFound => ("404.sbn-html", null),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private string RobotsText()
    {
        var sitemap = PageModel.AbsoluteOf(SiteAddress.Sitemap, _plan);
        return "User-agent: *\nAllow: /\n" + (sitemap is null ? "" : $"Sitemap: {sitemap}\n");
    }
}
