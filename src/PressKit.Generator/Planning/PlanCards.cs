using PressKit.Generator.Releasing;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Planning;

/// <summary>Decides which cards a kit would have; whether they can be drawn on this machine is another question.</summary>
public static class PlanCards
{
    public const string PageTemplate = "social-card.sbn-svg";
    public const string FactTemplate = "fact-card.sbn-svg";

    /// <param name="baseUrl">Other sites ask for the card of a page by its absolute address: without one there is none.</param>
    public static CardPlan Plan(ReleasedKit kit, Uri? baseUrl, Theme theme) => new(
        kit.Config.HasSocialCards && baseUrl is not null && theme.Templates.ContainsKey(PageTemplate),
        theme.Templates.ContainsKey(FactTemplate) && kit.Data.Facts.Any(static fact => fact.Featured is not null));
}
