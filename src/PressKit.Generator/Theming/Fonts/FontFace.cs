using System.Text;

namespace PressKit.Generator.Theming.Fonts;

/// <summary>One font file of a theme: which letters it has, and how wide they are.</summary>
/// <param name="Name">The file's path below <c>templates/</c>.</param>
/// <param name="Bytes">The file as it stands, for the program that draws with it.</param>
/// <param name="Family">As style sheets name it: <c>Noto Serif</c>.</param>
/// <param name="Weight">From 1 to 1000; 400 is regular, 700 bold.</param>
/// <param name="Widths">How far each code point moves the line on, in parts of the font's size.</param>
public sealed record FontFace(string Name, ReadOnlyMemory<byte> Bytes, string Family, int Weight, IReadOnlyDictionary<int, float> Widths)
{
    // What a letter takes that another font will have to show.
    private const float Unknown = 0.6f;

    public bool Has(Rune letter) => Widths.ContainsKey(letter.Value);

    /// <summary>How long a text is on one line, in parts of the font's size; without the kerning that may make it a little shorter.</summary>
    public float Measure(ReadOnlySpan<char> text)
    {
        var width = 0f;
        foreach (var letter in text.EnumerateRunes()) width += Widths.TryGetValue(letter.Value, out var known) ? known : Unknown;
        return width;
    }
}
