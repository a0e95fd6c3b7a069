using System.Collections.Frozen;
using System.Text;
using PressKit.Generator.Checks;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Planning;
using PressKit.Generator.Publishing;
using PressKit.Generator.Reading;
using PressKit.Generator.Rendering.Data;
using PressKit.Generator.Rendering.Models;
using PressKit.Generator.Rendering.Templates;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Rendering;

/// <summary>Renders pages and the site's other files through the theme's templates and stages them.</summary>
public sealed class RenderSite
{
    private const string Layout = "layout.sbn-html";
    private const string TextLayout = "layout.sbn-txt";

    // Each kind of page has its template; those without a layout are whole documents.
    private static readonly FrozenDictionary<PageKind, (string Template, string? Layout)> TemplateOf = new Dictionary<PageKind, (string, string?)>
    {
        [PageKind.Chooser] = ("chooser.sbn-html", null),
        [PageKind.Home] = ("home.sbn-html", Layout),
        [PageKind.Section] = ("section.sbn-html", Layout),
        [PageKind.Article] = ("article.sbn-html", Layout),
        [PageKind.Page] = ("page.sbn-html", Layout),
        [PageKind.About] = ("about.sbn-html", Layout),
        [PageKind.Facts] = ("facts.sbn-html", Layout),
        [PageKind.Timeline] = ("timeline.sbn-html", Layout),
        [PageKind.Quotes] = ("quotes.sbn-html", Layout),
        [PageKind.People] = ("people.sbn-html", Layout),
        [PageKind.Captions] = ("captions.sbn-html", Layout),
        [PageKind.Corrections] = ("corrections.sbn-html", Layout),
        [PageKind.Redirect] = ("redirect.sbn-html", null),
        [PageKind.NotFound] = ("404.sbn-html", null),
    }.ToFrozenDictionary();

    private readonly SitePlan _plan;
    private readonly Theme _theme;
    private readonly SiteWriter _site;
    private readonly PageTemplates _templates;
    private readonly BuildModel _models;

    public RenderSite(SitePlan plan, Theme theme, SiteWriter site, DiagnosticBag diagnostics)
    {
        _plan = plan;
        _theme = theme;
        _site = site;
        _templates = PageTemplates.Load(theme, plan.Addresses, diagnostics);
        _models = new BuildModel(plan, theme);
    }

    /// <summary>Renders one page and its text; called from many threads.</summary>
    public void Page(PlannedPage page, EditionContent edition)
    {
        var model = _models.Page(page, edition);
        Render(page.Kind, page.Language, page.Address, model);
        if (page.TextAddress is { } address) RenderText(page, address, model);
    }

    /// <summary>Everything that is not the page of a document: chooser, missing page, redirects, feeds, sitemap, robots, assets.</summary>
    public void SiteFiles()
    {
        var language = _plan.Config.DefaultLanguage;
        Render(PageKind.Chooser, language, SiteAddress.Chooser, _models.SitePage());
        Render(PageKind.NotFound, language, SiteAddress.NotFound, _models.SitePage());
        foreach (var redirect in _plan.Redirects) Render(PageKind.Redirect, redirect.Target.Language, redirect.Address, _models.Redirect(redirect));
        foreach (var asset in _plan.Assets) _site.Stage(asset.Address, asset.Bytes.Span);
        _site.Stage(SiteAddress.Robots, Encoding.UTF8.GetBytes(RobotsText()));
        foreach (var dataLanguage in _plan.Config.Languages) WriteDataFiles.Write(_plan, _theme.StringsOf(dataLanguage), _site);

        if (_plan.BaseUrl is null) return;
        foreach (var feedLanguage in _plan.Config.Languages) RenderFile("feed.sbn-xml", feedLanguage, SiteAddress.Feed(feedLanguage), _models.Feed(feedLanguage));
        RenderFile("sitemap.sbn-xml", language, SiteAddress.Sitemap, _models.Sitemap());
    }

    private void Render(PageKind kind, Language language, string address, TemplateModel model)
    {
        var (template, layout) = TemplateOf[kind];
        var view = ViewOf(language, address);
        var content = _templates.Render(template, model, view);
        if (content is not null && layout is not null)
        {
            model["content"] = new HtmlText(content);
            content = _templates.Render(layout, model, view);
        }

        if (content is not null) _site.Stage(address, Encoding.UTF8.GetBytes(content));
    }

    private void RenderText(PlannedPage page, string address, TemplateModel model)
    {
        var view = ViewOf(page.Language, address);
        model["content"] = _templates.Render(Path.ChangeExtension(TemplateOf[page.Kind].Template, ".sbn-txt"), model, view);
        if (_templates.Render(TextLayout, model, view) is { } text) _site.Stage(address, Encoding.UTF8.GetBytes(TidyText.Tidy(text)));
    }

    private void RenderFile(string template, Language language, string address, TemplateModel model)
    {
        if (_templates.Render(template, model, ViewOf(language, address)) is { } content) _site.Stage(address, Encoding.UTF8.GetBytes(content));
    }

    private PageView ViewOf(Language language, string address)
    {
        // A host serves the page for missing pages at any depth, so its links start at the site's root on that host.
        var root = address == SiteAddress.NotFound ? _plan.BaseUrl?.AbsolutePath ?? "/" : null;
        return new PageView(address, root, language, _theme);
    }

    private string RobotsText()
    {
        var sitemap = PageModel.AbsoluteOf(SiteAddress.Sitemap, _plan);
        return "User-agent: *\nAllow: /\n" + (sitemap is null ? "" : $"Sitemap: {sitemap}\n");
    }
}
