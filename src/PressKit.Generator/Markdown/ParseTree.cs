using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PressKit.Generator.Reading;

namespace PressKit.Generator.Markdown;

/// <summary>Parses Markdown that may be nested without end.</summary>
internal static class ParseTree
{
    /// <summary>The tree; null when its marks take more steps, or stand deeper in one another, than the limits allow.</summary>
    public static MarkdownDocument? Parse(string text, MarkdownPipeline pipeline, Limits limits)
    {
        if (CountMarkupSteps.Exceed(text, limits.MarkupSteps)) return null;
        try
        {
            var tree = Markdig.Markdown.Parse(text, pipeline);
            return IsTooDeep(tree, 1, limits.Nesting) ? null : tree;
        }
        catch (ArgumentException)
        {
            // The parser's own bound.
            return null;
        }
    }

    // The parser bounds blocks, so that this recursion ends.
    private static bool IsTooDeep(ContainerBlock container, int depth, int deepest)
    {
        if (depth > deepest) return true;
        for (var index = 0; index < container.Count; index++)
        {
            var isTooDeep = container[index] switch
            {
                ContainerBlock inner => IsTooDeep(inner, depth + 1, deepest),
                LeafBlock { Inline: { } inlines } => IsTooDeep(inlines, depth + 1, deepest),
                _ => false,
            };
            if (isTooDeep) return true;
        }

        return false;
    }

    private static bool IsTooDeep(ContainerInline container, int depth, int deepest)
    {
        Inline? inline = container.FirstChild;
        while (inline is not null)
        {
            if (inline is ContainerInline { FirstChild: { } child })
            {
                if (++depth > deepest) return true;
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
