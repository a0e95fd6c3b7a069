using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace PressKit.Generator.Markdown;

/// <summary>Adds facts to the Markdown that PressKit reads.</summary>
internal sealed class FactExtension : IMarkdownExtension
{
    // Links start with a bracket too; a fact is tried first.
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new FactInlineParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Facts are replaced by links or texts before anything is rendered.
    }
}
