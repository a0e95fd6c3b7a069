using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Theming;
using PressKit.Generator.Theming.Fonts;

namespace PressKit.Generator.Media.Cards;

/// <summary>
/// Tests a drawing before it is drawn: it must be SVG of a sensible size, and the theme's fonts must have every letter in it. Whoever
/// draws would take another font without a word, or print a box for a letter.
/// </summary>
internal static class CheckCard
{
    private const int LongestSide = 4096;

    /// <summary>The drawing's size, or null after a diagnostic.</summary>
    /// <param name="template">A path below <c>templates/</c>.</param>
    /// <param name="words">Where the words of the card stand.</param>
    public static CardSize? Check(string svg, string template, Place words, FontSet fonts, DiagnosticBag diagnostics)
    {
        var file = Place.StartOf($"{Theme.Folder}/{template}");
        try
        {
            using var reader = XmlReader.Create(new StringReader(svg), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            var root = XElement.Load(reader, LoadOptions.PreserveWhitespace);
            if (root.Name.LocalName != "svg" || SideOf(root, "width") is not { } width || SideOf(root, "height") is not { } height)
            {
                diagnostics.Add(Rules.CardInvalid, file, "a card must be an 'svg' element with 'width' and 'height' in pixels", $"write them as whole numbers of at most {LongestSide}");
                return null;
            }

            var texts = root.DescendantNodes().OfType<XText>().Where(static text => text.Ancestors().Any(static element => element.Name.LocalName == "text"));
            return texts.All(text => CanBeShown(text, file, words, fonts, diagnostics)) ? new CardSize(width, height) : null;
        }
        catch (XmlException error)
        {
            diagnostics.Add(Rules.CardInvalid, file, $"this card is no SVG: {error.Message}");
            return null;
        }
    }

    private static int? SideOf(XElement root, string name) =>
        int.TryParse(root.Attribute(name)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var side) && side is > 0 and <= LongestSide ? side : null;

    private static bool CanBeShown(XText text, Place file, Place words, FontSet fonts, DiagnosticBag diagnostics)
    {
        if (string.IsNullOrWhiteSpace(text.Value)) return true;
        var family = Inherited(text, "font-family") ?? "";
        var weight = Inherited(text, "font-weight") ?? "normal";
        if (FontSet.ParseWeight(weight) is not { } number || fonts.Find(family, number) is null)
        {
            diagnostics.Add(Rules.CardInvalid, file, $"this card asks for the font '{family}' of weight {weight}, which templates/fonts does not hold", $"add its file there, or name one of these in 'font-family' and 'font-weight': {fonts}");
            return false;
        }

        if (fonts.FindMissing(text.Value) is not { } letter) return true;
        diagnostics.Add(
            Rules.CardLetterMissing,
            words,
            string.Create(CultureInfo.InvariantCulture, $"no font of the theme has '{letter}' (U+{letter.Value:X4}), so no card can show these words"),
            "add a font that has it to templates/fonts/, or write it in another way");
        return false;
    }

    private static string? Inherited(XText text, string attribute) =>
        text.Ancestors().Select(element => element.Attribute(attribute)?.Value).FirstOrDefault(static value => value is not null);
}
