using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Markdown;

/// <summary>Writes a parsed text as HTML, without a style in an attribute: the pages' security policy refuses those.</summary>
internal sealed class BodyHtml : HtmlRenderer
{
    // A renderer learns which of its parts writes which kind of block, so it is kept for the next body, as long as its texts are in use.
    private static readonly ConditionalWeakTable<UiStrings, ConcurrentBag<BodyHtml>> Idle = [];

    private readonly StringWriter _text;
    private readonly TableRenderer _tables;

    private BodyHtml(StringWriter text, UiStrings strings)
        : base(text)
    {
        _text = text;
        _tables = new TableRenderer(strings);
        ParseBody.Pipeline.Setup(this);
        ObjectRenderers.Add(new NoteReferenceRenderer());
        ObjectRenderers.Replace<HtmlTableRenderer>(_tables);
    }

    public static string Write(MarkdownDocument tree, UiStrings strings)
    {
        var idle = Idle.GetValue(strings, static _ => []);
        if (!idle.TryTake(out var renderer)) renderer = new BodyHtml(new StringWriter { NewLine = "\n" }, strings);
        // One that failed is dropped with what it holds.
        var html = renderer.Write(tree);
        idle.Add(renderer);
        return html;
    }

    private string Write(MarkdownDocument tree)
    {
        _text.GetStringBuilder().Clear();
        _tables.Restart();
        Reset();
        Render(tree);
        return _text.ToString();
    }
}
