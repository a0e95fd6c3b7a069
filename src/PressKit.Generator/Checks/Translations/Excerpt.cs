using PressKit.Generator.Markdown;

namespace PressKit.Generator.Checks.Translations;

/// <summary>The passage of the other side, as messages show it.</summary>
internal static class Excerpt
{
    private const int Longest = 60;
    private const int Around = 25;

    public static string Of(string text) => text.Length <= Longest ? text : text[..Longest] + "…";

    public static string Where(TextBlock block) => $"{block.Place.Path}:{block.Place.Span.Line}";

    /// <summary>The value with some words on both sides.</summary>
    public static string AroundValue(PlacedValue placed)
    {
        var text = placed.Block.Block.Text;
        var start = Math.Max(0, placed.Value.Start - Around);
        var end = Math.Min(text.Length, placed.Value.Start + placed.Value.Length + Around);
        return (start > 0 ? "…" : "") + text[start..end] + (end < text.Length ? "…" : "");
    }
}
