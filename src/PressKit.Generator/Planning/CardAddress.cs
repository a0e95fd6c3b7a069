using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Planning;

/// <summary>The addresses of cards, the pictures that PressKit draws of the kit's words.</summary>
public static class CardAddress
{
    /// <summary>The card of a page lies beside it, under the same name.</summary>
    public static string Of(PlannedPage page) => Path.ChangeExtension(page.Address, ".png");

    /// <summary>The name tells fact and language, for the file is kept far from here.</summary>
    public static string Of(Fact fact, Language language) => $"{language.Code}/cards/{fact.Id.Value}-{language.Code}.png";
}
