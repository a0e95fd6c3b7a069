using System.Collections.Immutable;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Media.Cards;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;
using PressKit.Generator.Reading.Media;
using PressKit.Generator.Rendering.Models;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Rendering.Cards;

/// <summary>Renders the cards as SVG: of every page for other sites to show, of every key figure to download.</summary>
internal sealed class RenderCards(SitePlan plan, Theme theme, RenderFile files, DiagnosticBag diagnostics)
{
    // What the card of a fact says, for those who do not see it.
    private const string FactWords = "fact-card.sbn-txt";

    private readonly ImmutableArray<TemplateModel> _sites = plan.Cards.OfPages ? [.. plan.Config.Languages.Select(language => SiteModel.Of(plan, language))] : [];

    public ImmutableArray<Card> OfPages() => plan.Cards.OfPages
        ? [.. InParallel.Select([.. plan.Groups.SelectMany(static group => group.Existing)], new ParallelOptions(), OfPage).OfType<Card>()]
        : [];

    public ImmutableArray<Card> OfFacts() => plan.Cards.OfFacts
        ? [.. plan.Kit.Data.Facts.Where(static fact => fact.Featured is not null).SelectMany(fact => plan.Config.Languages.Select(language => OfFact(fact, language))).OfType<Card>()]
        : [];

    private Card? OfPage(PlannedPage page)
    {
        var words = page.Document is { } document ? new Place(document.Path, document.FrontMatter.Title.Span) : Place.StartOf(SiteConfig.Path);
        return Make(CardAddress.Of(page), page.Language, CardModel.OfPage(page, _sites[page.Language.Index], plan), PlanCards.PageTemplate, words, null);
    }

    private Card? OfFact(Fact fact, Language language)
    {
        var address = CardAddress.Of(fact, language);
        var words = plan.Config.Languages.Select(other => files.Render(address, other, CardModel.OfFact(fact, theme.StringsOf(other), plan), FactWords)?.Trim()).ToArray();
        if (words.Any(static text => text is null)) return null;
        var text = new LocalizedText([.. words.Select(static text => text!)]);
        var picture = new Picture
        {
            Path = address,
            Caption = text,
            Alt = text,
            Credit = plan.Config.Issuer[plan.Config.DefaultLanguage],
            Creator = plan.Config.Issuer[plan.Config.DefaultLanguage],
            Terms = plan.Config.Licence,
            Rights = PictureRights.Own,
        };
        return Make(address, language, CardModel.OfFact(fact, theme.StringsOf(language), plan), PlanCards.FactTemplate, new Place($"{KitData.Folder}/facts.yml", fact.Id.Span), picture);
    }

    private Card? Make(string address, Language language, TemplateModel model, string template, Place words, Picture? picture)
    {
        if (files.Render(address, language, model, template) is not { } svg) return null;
        return CheckCard.Check(svg, template, words, theme.Fonts, diagnostics) is { } size ? new Card(address, svg, size, template, picture) : null;
    }
}
