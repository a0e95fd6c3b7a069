using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Markdown;

/// <summary>Writes a parsed text as HTML, without a style in an attribute: the pages' security policy refuses those.</summary>
internal static class BodyHtml
{
    public static string Write(MarkdownDocument tree, MarkdownPipeline pipeline, UiStrings strings)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        pipeline.Setup(renderer);
        renderer.ObjectRenderers.Add(new NoteReferenceRenderer());
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new TableRenderer(strings));
        renderer.Render(tree);
        return writer.ToString();
    }
}
