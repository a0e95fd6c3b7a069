using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace PressKit.Generator.Markdown;

/// <summary>The mark in the text that leads to an editor's note; numbers count from 1.</summary>
internal sealed class NoteReference(int number) : LeafInline
{
    public int Number { get; } = number;
}

internal sealed class NoteReferenceRenderer : HtmlObjectRenderer<NoteReference>
{
    protected override void Write(HtmlRenderer renderer, NoteReference reference)
    {
        var number = reference.Number.ToString(CultureInfo.InvariantCulture);
        renderer.Write($"<sup class=\"note-ref\"><a id=\"note-ref-{number}\" href=\"#note-{number}\" role=\"doc-noteref\">{number}</a></sup>");
    }
}
