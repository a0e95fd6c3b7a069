using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PressKit.Generator.Markdown;

/// <summary>A parsed body with its leaves in order, found once for all that read them.</summary>
internal sealed class BodyTree
{
    private readonly List<LeafBlock> _leaves = [];

    public BodyTree(MarkdownDocument document)
    {
        Document = document;
        Collect(document);
    }

    public MarkdownDocument Document { get; }

    public IReadOnlyList<LeafBlock> Leaves => _leaves;

    /// <summary>The inline after another, children first, in the container that holds both; null after the last. It allocates nothing.</summary>
    public static Inline? Next(Inline inline, ContainerInline container)
    {
        if (inline is ContainerInline { FirstChild: { } child }) return child;
        var at = inline;
        while (at.NextSibling is null)
        {
            if (at.Parent is not { } parent || ReferenceEquals(parent, container)) return null;
            at = parent;
        }

        return at.NextSibling;
    }

    private void Collect(ContainerBlock container)
    {
        for (var index = 0; index < container.Count; index++)
        {
            if (container[index] is LeafBlock leaf) _leaves.Add(leaf);
            else if (container[index] is ContainerBlock inner) Collect(inner);
        }
    }
}
