using System.Diagnostics;
using PressKit.Generator.Checks;
using PressKit.Generator.Checks.Translations;
using PressKit.Generator.Markdown;
using PressKit.Generator.Media;
using PressKit.Generator.Media.Cards;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Rendering.Feeds;
using PressKit.Generator.Rendering.JsonLd;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Rendering.Models;

/// <summary>Builds the closed model from which a page is rendered: the page is a function of it, the templates and the configuration.</summary>
/// <param name="cards">By their addresses.</param>
/// <param name="dates">Takes the corrections that each page shows.</param>
public sealed class BuildModel(SitePlan plan, Theme theme, MadePictures pictures, IReadOnlyDictionary<string, Card> cards, ChangeDates dates)
{
    // The home page shows the newest of each section and leads to the rest.
    private const int MostOnHome = 20;

    private readonly TemplateModel[] _sites = [.. plan.Config.Languages.Select(language => SiteModel.Of(plan, language))];

    /// <summary>The model of a page that shows a document, a section or the home.</summary>
    public TemplateModel Page(PlannedPage page, EditionContent edition)
    {
        var (group, body) = (edition.Group, edition.BodyIn(page.Language));
        var description = page.Document?.FrontMatter.Summary.Value ?? plan.Config.Title[page.Language];
        var pageModel = PageModel.Of(page, group, description, plan);
        Func<Correction, bool> isAbout = correction => IsAbout(correction, page, body);
        dates.Record(page, Data.Corrections.Where(isAbout));
        pageModel["card"] = CardOf(page);
        pageModel["corrections"] = CorrectionModel.About(isAbout, page.Language, plan);
        var jsonLd = new Lazy<HtmlText>(() => new DescribePage(page, group, theme.StringsOf(page.Language), plan, isAbout).Describe(), LazyThreadSafetyMode.None);
        pageModel.Defer("json_ld", () => jsonLd.Value);
        pageModel.Defer("json_ld_hash", () => InlineHash.Of(jsonLd.Value));
        var model = new TemplateModel { ["site"] = SiteOf(page.Language), ["page"] = pageModel };
        switch (page.Kind)
        {
            case PageKind.Home:
                AddHome(model, page, body);
                AddKeyData(model, page.Language);
                break;
            case PageKind.Section:
            case PageKind.Tag:
                ListModel.Add(model, page.List!, plan);
                break;
            case PageKind.Tags:
                model["tags"] = TagModel.All(page.Language, plan);
                break;
            case PageKind.Article:
                model["article"] = ArticleModel.Full(page, body, IsStale(page, edition), plan);
                (model["previous"], model["next"]) = ArticleModel.NeighboursOf(page, plan);
                model["section"] = new TemplateModel
                {
                    ["title"] = page.Section!.Title[page.Language],
                    ["address"] = SiteAddress.SectionIndex(page.Section, page.Language),
                };
                break;
            case PageKind.Page:
                model["withdrawn"] = page.Document?.FrontMatter.Withdrawn;
                model["body"] = new HtmlText(body.WriteHtml);
                model.Defer("text", () => body.Text);
                break;
            case PageKind.About:
                model["withdrawn"] = page.Document?.FrontMatter.Withdrawn;
                model["body"] = new HtmlText(body.WriteHtml);
                model.Defer("text", () => body.Text);
                model["licence"] = plan.Config.Licence?[page.Language];
                model["boilerplates"] = Data.Boilerplates
                    .Select(boilerplate => new TemplateModel { ["words"] = boilerplate.Words, ["text"] = boilerplate.Text[page.Language] })
                    .ToList();
                break;
            case PageKind.Facts:
                model["facts"] = Data.Facts.Select(fact => FactModel.Of(fact, theme.StringsOf(page.Language), plan)).ToList();
                break;
            case PageKind.Timeline:
                model["entries"] = Data.Timeline.Select(entry => TimelineModel.Of(entry, page.Language, plan)).ToList();
                break;
            case PageKind.Quotes:
                model["speakers"] = QuoteModel.BySpeaker(page.Language, plan);
                break;
            case PageKind.People:
                model["people"] = Data.People.Select(person => PersonModel.Of(person, page.Language, plan)).ToList();
                model["quotes_page"] = plan.FindPage(PageKind.Quotes, page.Language)?.Address;
                break;
            case PageKind.Captions:
                model["articles"] = CaptionModel.ByArticle(page.Language, plan);
                model["pictures"] = PictureModel.Desk(page.Language, plan, pictures);
                model["cards"] = CardModel.Desk(page.Language, cards.Values, plan, pictures);
                break;
            case PageKind.Corrections:
                model["corrections"] = CorrectionModel.All(page.Language, plan);
                break;
            case PageKind.Search:
                model["index"] = SiteAddress.SearchIndex(page.Language);
                model["kinds"] = SearchModel.ByKind(theme.StringsOf(page.Language), plan);
                break;
            default:
                throw new UnreachableException($"pages of kind {page.Kind} show no document");
        }

        return model;
    }

    /// <summary>The model of a page made for the whole site: the chooser and the page for missing pages.</summary>
    public TemplateModel SitePage() => new()
    {
        ["site"] = SiteOf(plan.Config.DefaultLanguage),
        ["canonical"] = PageModel.AbsoluteOf(SiteAddress.Chooser, plan),
        ["card"] = plan.FindPage(PageKind.Home, plan.Config.DefaultLanguage) is { } home ? CardOf(home) : null,
    };

    public TemplateModel Redirect(PlannedRedirect redirect) => new()
    {
        ["target"] = redirect.Target.Address,
        ["title"] = redirect.Target.Title,
        ["language"] = redirect.Target.Language.Code,
        ["canonical"] = PageModel.AbsoluteOf(redirect.Target.Address, plan),
    };

    private TemplateModel? CardOf(PlannedPage page) => CardModel.LinkTo(plan.CardOf(page) is { } address ? cards.GetValueOrDefault(address) : null, plan);

    private bool IsStale(PlannedPage page, EditionContent edition) => edition.Translations(plan.Config)
        .Any(pair => pair.Translation == page.Document && TranslationState.Of(pair.Translation.FrontMatter, pair.SourceBody).IsStale);

    // A page is concerned by an entry about itself and by one about a fact or quotation that it shows.
    private bool IsAbout(Correction correction, PlannedPage page, ParsedBody body)
    {
        if (page.Document is { } document && correction.Concerns("documents", document.Key)) return true;
        if (body.Facts.Any(anchor => correction.Concerns("facts", anchor))) return true;
        return page.Kind switch
        {
            PageKind.Home => KeyFigures.Any(fact => correction.Concerns("facts", FactReference.All(fact).Last().Anchor))
                || (FeaturedQuote is { } quote && correction.Concerns("quotes", quote.Id.Value)),
            PageKind.Facts => !correction.Facts.IsEmpty,
            PageKind.Quotes => !correction.Quotes.IsEmpty,
            PageKind.People => !correction.People.IsEmpty,
            PageKind.Corrections => true,
            _ => false,
        };
    }

    private TemplateModel SiteOf(Language language) => _sites[language.Index];

    private void AddHome(TemplateModel model, PlannedPage page, ParsedBody body)
    {
        var frontMatter = page.Document?.FrontMatter;
        model["body"] = new HtmlText(body.WriteHtml);
        model["updated"] = PageModel.ModifiedOf(page);
        model["dateline"] = frontMatter?.Dateline;
        model["summary"] = frontMatter?.Summary.Value;
        model["sections"] = plan.Config.Sections.Select(section => new TemplateModel
        {
            ["title"] = section.Title[page.Language],
            ["address"] = SiteAddress.SectionIndex(section, page.Language),
            ["count"] = plan.ListOf(section, page.Language).Length,
            ["articles"] = NewestOf(section, page.Language),
        }).ToList();
    }

    private void AddKeyData(TemplateModel model, Language language)
    {
        model["figures"] = KeyFigures.Select(fact => FactModel.Of(fact, theme.StringsOf(language), plan)).ToList();
        model["quote"] = FeaturedQuote is { } quote ? QuoteModel.Of(quote, language, plan) : null;
        model["timeline"] = Data.Timeline.Where(static entry => entry.IsFeatured).Select(entry => TimelineModel.Of(entry, language, plan)).ToList();
        model["more"] = new TemplateModel
        {
            ["facts"] = plan.FindPage(PageKind.Facts, language)?.Address,
            ["quotes"] = plan.FindPage(PageKind.Quotes, language)?.Address,
            ["timeline"] = plan.FindPage(PageKind.Timeline, language)?.Address,
        };
    }

    private KitData Data => plan.Kit.Data;

    private IEnumerable<Fact> KeyFigures => Data.Facts.Where(static fact => fact.Featured is not null).OrderBy(static fact => fact.Featured ?? 0);

    private Quote? FeaturedQuote => Data.Quotes.FirstOrDefault(static quote => quote.IsFeatured);

    private List<TemplateModel> NewestOf(Section section, Language language) =>
        [.. plan.ListOf(section, language).Take(MostOnHome).Select(page => ArticleModel.Card(page, plan))];
}
