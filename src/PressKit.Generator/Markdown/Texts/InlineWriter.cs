using System.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace PressKit.Generator.Markdown.Texts;

/// <summary>Writes inline content without its markup: emphasis is dropped, a link is its words with the address behind them.</summary>
/// <param name="absoluteOf">The address that a reader outside the site can open; null where there is none.</param>
internal sealed class InlineWriter(Func<string, string?> absoluteOf)
{
    public string Write(ContainerInline? container)
    {
        var text = new StringBuilder();
        if (container is not null) Write(container, text);
        return text.ToString();
    }

    private void Write(ContainerInline container, StringBuilder text)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LinkInline { IsImage: false } link:
                    WriteLink(link, text);
                    break;
                case ContainerInline inner:
                    Write(inner, text);
                    break;
                case LineBreakInline { IsHard: true }:
                    text.Append('\n');
                    break;
                default:
                    text.Append(InlineText.OfLeaf(inline));
                    break;
            }
        }
    }

    private void WriteLink(LinkInline link, StringBuilder text)
    {
        var start = text.Length;
        Write(link, text);
        // The evidence of a value is on the fact sheet; in a sentence its address would only be in the way.
        if (link.TryGetAttributes()?.Classes?.Contains(SetFacts.CssClass) == true) return;
        if (absoluteOf(link.Url ?? "") is { } address && !NamesItself(text.ToString(start, text.Length - start), address)) text.Append(" (").Append(address).Append(')');
    }

    private static bool NamesItself(string words, string address) => address.EndsWith(words, StringComparison.OrdinalIgnoreCase) && words.Contains('.', StringComparison.Ordinal);
}
