using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace PressKit.Generator.Markdown;

/// <summary>Adds words in another language to the Markdown that PressKit reads.</summary>
internal sealed class LanguageExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new LanguageInlineParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html) html.ObjectRenderers.Add(new LanguageInlineRenderer());
    }
}
