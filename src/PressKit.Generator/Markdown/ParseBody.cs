using Markdig;
using Markdig.Syntax;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Markdown.Texts;
using PressKit.Generator.Planning;
using PressKit.Generator.Reading;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Markdown;

/// <summary>Turns a document's body into HTML and plain text in one parse, resolving its links and setting its editor's notes on the way.</summary>
public static class ParseBody
{
    // Raw HTML stays text: content may come from strangers.
    internal static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .DisableHtml()
        .Use<FactExtension>()
        .Use<LanguageExtension>()
        .Build();

    /// <param name="page">The page that shows the document; links are written as seen from its address.</param>
    /// <param name="strings">The interface texts of the page's language, in which facts are written.</param>
    public static ParsedBody Parse(PlannedPage page, SitePlan plan, UiStrings strings, DiagnosticBag diagnostics)
    {
        if (page.Document is not { } document) return ParsedBody.Empty;

        var text = EditorComments.Blank(document.Text.ReadBody());
        var positions = new BodyPositions(document.Path, text, document.Text.BodyLine);
        if (Parse(text, document, plan.Config.Limits, diagnostics) is not { } parsed) return ParsedBody.Empty with { MarkedNotes = [.. document.FrontMatter.Notes.Select(static _ => false)] };

        var tree = new BodyTree(parsed);
        var anchors = SetHeadings.Set(tree);
        var links = new ResolveLinks(page, plan, positions, diagnostics).Resolve(tree);
        var blocks = ReadBlocks.Read(tree, document, positions);
        var facts = new SetFacts(page, plan, strings, positions, diagnostics).Set(tree);
        var opening = OpeningOf(parsed);
        var markedNotes = PlaceNotes.Place(tree, document, diagnostics);
        return new ParsedBody(write => BodyHtml.Write(parsed, strings, write), () => WriteText.Write(parsed, page, plan.BaseUrl), opening, anchors, links, blocks, markedNotes, facts);
    }

    private static MarkdownDocument? Parse(string text, Document document, Limits limits, DiagnosticBag diagnostics)
    {
        if (ParseTree.Parse(text, Pipeline, limits) is { } tree) return tree;
        var place = new Place(document.Path, TextSpan.At(document.Text.BodyLine, 1));
        if (CountMarkupSteps.Exceed(text, limits.MarkupSteps))
        {
            diagnostics.Add(Rules.LimitReached, place, "too many brackets and other marks stand in the same paragraphs of this text", $"make the paragraphs shorter, {Limits.Raise("markup_steps")}");
        }
        else
        {
            diagnostics.Add(Rules.TextTooDeep, place, $"lists, quotations, brackets or emphasis are nested more than {limits.Nesting} deep in this text", $"write it with less nesting, {Limits.Raise("nesting")}");
        }

        return null;
    }

    private static string OpeningOf(MarkdownDocument tree) =>
        tree.FirstOrDefault() is ParagraphBlock { Inline: { } inline } ? InlineText.Of(inline) : "";
}
