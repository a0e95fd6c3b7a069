namespace PressKit.Generator.Planning;

/// <summary>Which cards are made.</summary>
/// <param name="OfPages">One for each page, which other sites show where they link to it.</param>
/// <param name="OfFacts">One for each key figure, to download.</param>
public sealed record CardPlan(bool OfPages, bool OfFacts)
{
    public static CardPlan None { get; } = new(false, false);
}
