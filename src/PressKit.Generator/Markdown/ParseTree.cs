using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PressKit.Generator.Markdown;

/// <summary>Parses Markdown that may be nested without end.</summary>
internal static class ParseTree
{
    // Markdig renders 128 levels and throws beyond that; some of its elements take two.
    private const int Deepest = 60;

    /// <summary>The tree; null when lists, quotations or brackets are nested more deeply than can be rendered.</summary>
    public static MarkdownDocument? Parse(string text, MarkdownPipeline pipeline)
    {
        try
        {
            var tree = Markdig.Markdown.Parse(text, pipeline);
            return IsTooDeep(tree, 1) ? null : tree;
        }
        catch (ArgumentException)
        {
            // The parser's own bound.
            return null;
        }
    }

    // The parser bounds blocks, so that this recursion ends.
    private static bool IsTooDeep(ContainerBlock container, int depth)
    {
        if (depth > Deepest) return true;
        for (var index = 0; index < container.Count; index++)
        {
            var isTooDeep = container[index] switch
            {
                ContainerBlock inner => IsTooDeep(inner, depth + 1),
                LeafBlock { Inline: { } inlines } => IsTooDeep(inlines, depth + 1),
                _ => false,
            };
            if (isTooDeep) return true;
        }

        return false;
    }

    private static bool IsTooDeep(ContainerInline container, int depth)
    {
        Inline? inline = container.FirstChild;
        while (inline is not null)
        {
            if (inline is ContainerInline { FirstChild: { } child })
            {
                if (++depth > Deepest) return true;
                inline = child;
                continue;
            }

            while (inline.NextSibling is null)
            {
                if (inline.Parent is not { } parent || ReferenceEquals(parent, container)) return false;
                inline = parent;
                depth--;
            }

            inline = inline.NextSibling;
        }

        return false;
    }
}
