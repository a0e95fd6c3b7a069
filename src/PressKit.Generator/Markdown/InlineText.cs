using System.Text;
using Markdig.Syntax.Inlines;

namespace PressKit.Generator.Markdown;

/// <summary>The plain text of inline content, as a reader sees it.</summary>
internal static class InlineText
{
    public static string Of(ContainerInline container)
    {
        var text = new StringBuilder();
        for (var inline = container.FirstChild; inline is not null; inline = BodyTree.Next(inline, container)) text.Append(OfLeaf(inline));
        return text.ToString();
    }

    /// <summary>The text of one inline without children; empty for any other.</summary>
    public static ReadOnlySpan<char> OfLeaf(Inline? inline) => inline switch
    {
        LiteralInline literal => literal.Content.AsSpan(),
        HtmlEntityInline entity => entity.Transcoded.AsSpan(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        AutolinkInline link => link.Url,
        _ => "",
    };
}
