using PressKit.Generator.Media;
using PressKit.Generator.Media.Cards;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Rendering.Models;

/// <summary>What the cards show, and how pages lead to them.</summary>
public static class CardModel
{
    /// <summary>For the template of a page's card: the page and, of an article, whose it is.</summary>
    /// <param name="site">The kit as a whole in the page's language.</param>
    public static TemplateModel OfPage(PlannedPage page, TemplateModel site, SitePlan plan)
    {
        var frontMatter = page.Kind == PageKind.Article ? page.Document!.FrontMatter : null;
        return new TemplateModel
        {
            ["site"] = site,
            ["page"] = new TemplateModel
            {
                ["kind"] = PageModel.NameOf(page.Kind),
                ["title"] = page.Title,
                ["summary"] = page.Document?.FrontMatter.Summary.Value,
                ["date"] = PageModel.DateOf(page, plan),
                ["section"] = page.Section?.Title[page.Language],
                ["publisher"] = frontMatter?.Source?.Publisher,
                ["is_translation"] = frontMatter?.TranslationOf is not null,
                ["is_withdrawn"] = page.Document?.FrontMatter.Withdrawn is not null,
            },
        };
    }

    /// <summary>For the templates of a fact's card and its words.</summary>
    public static TemplateModel OfFact(Fact fact, UiStrings strings, SitePlan plan) => new()
    {
        ["site"] = SiteModel.Of(plan, strings.Language),
        ["fact"] = FactModel.Of(fact, strings, plan),
        ["address"] = plan.BaseUrl is { } url ? (url.Host + url.AbsolutePath).TrimEnd('/') : null,
    };

    /// <summary>How a page names its card to other sites; null when it has none.</summary>
    public static TemplateModel? LinkTo(Card? card, SitePlan plan) => card is null ? null : new TemplateModel
    {
        ["url"] = $"{PageModel.AbsoluteOf(card.Address, plan)}?v={card.Version}",
        ["width"] = card.Size.Width,
        ["height"] = card.Size.Height,
    };

    /// <summary>What the picture desk shows of the cards of facts.</summary>
    public static List<TemplateModel> Desk(Language language, IEnumerable<Card> cards, SitePlan plan, MadePictures made) =>
    [
        .. from fact in plan.Kit.Data.Facts
           where fact.Featured is not null
           orderby fact.Featured ?? 0
           join card in cards on plan.CardOf(fact, language) equals card.Address
           select new TemplateModel
           {
               ["anchor"] = card.Address,
               ["label"] = fact.Label[language],
               ["caption"] = card.Picture!.Caption[language],
               ["address"] = card.Address,
               ["width"] = card.Size.Width,
               ["height"] = card.Size.Height,
               ["bytes"] = made.Find(card.Address)?.Size,
           },
    ];
}
