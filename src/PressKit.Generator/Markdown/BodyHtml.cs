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

    private readonly PieceWriter _pieces;
    private readonly TableRenderer _tables;

    private BodyHtml(PieceWriter pieces, UiStrings strings)
        : base(pieces)
    {
        _pieces = pieces;
        _tables = new TableRenderer(strings);
        ParseBody.Pipeline.Setup(this);
        ObjectRenderers.Add(new NoteReferenceRenderer());
        ObjectRenderers.Replace<HtmlTableRenderer>(_tables);
    }

    /// <param name="write">Takes the HTML piece by piece.</param>
    public static void Write(MarkdownDocument tree, UiStrings strings, Action<ReadOnlySpan<char>> write)
    {
        var idle = Idle.GetValue(strings, static _ => []);
        if (!idle.TryTake(out var renderer)) renderer = new BodyHtml(new PieceWriter(), strings);
        // One that failed is dropped with what it holds.
        renderer.Write(tree, write);
        idle.Add(renderer);
    }

    private void Write(MarkdownDocument tree, Action<ReadOnlySpan<char>> write)
    {
        _pieces.Target = write;
        _tables.Restart();
        // Markdig forgets the last text only while it writes to one of these.
        Writer = new StringWriter();
        Reset();
        Writer = _pieces;
        Render(tree);
        _pieces.Target = static _ => { };
    }
}
