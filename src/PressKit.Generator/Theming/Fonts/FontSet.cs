using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace PressKit.Generator.Theming.Fonts;

/// <summary>The fonts of a theme: cards are drawn with them and no others, so that they look the same wherever they are made.</summary>
public sealed record FontSet(ImmutableArray<FontFace> Faces)
{
    /// <summary>Below <c>templates/</c>.</summary>
    public const string Folder = "fonts/";

    public const int Regular = 400;
    public const int Bold = 700;

    public static FontSet Empty { get; } = new([]);

    /// <summary>The font of a family in a weight; null when the theme does not have it.</summary>
    public FontFace? Find(string family, int weight) => Faces.FirstOrDefault(face => face.Family == family && face.Weight == weight);

    /// <summary>The weight that a style sheet's word or number means; null for one that means none.</summary>
    public static int? ParseWeight(string text) => text switch
    {
        "normal" => Regular,
        "bold" => Bold,
        _ => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var weight) ? weight : null,
    };

    /// <summary>The first letter that no font of the theme has; null when all can be shown.</summary>
    public Rune? FindMissing(string text)
    {
        foreach (var letter in text.EnumerateRunes())
        {
            // Marks of direction and joining are not drawn.
            var isDrawn = !Rune.IsWhiteSpace(letter) && Rune.GetUnicodeCategory(letter) is not (UnicodeCategory.Format or UnicodeCategory.Control);
            if (isDrawn && !Faces.Any(face => face.Has(letter))) return letter;
        }

        return null;
    }

    public override string ToString() => Faces.IsEmpty ? "none" : string.Join(", ", Faces.Select(static face => string.Create(CultureInfo.InvariantCulture, $"{face.Family} {face.Weight}")));
}
