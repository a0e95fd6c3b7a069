using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PressKit.Generator.Markdown;
using PressKit.Generator.Reading;
using PressKit.Templating.Runtime;

namespace PressKit.Generator.Rendering.Templates;

/// <summary>
/// <c>markdown text</c>: Markdown as HTML under the rules of a page's body: raw HTML stays text, links go to the web, to mail or to
/// an address of the site, pictures are refused. <c>inline: true</c> leaves out the paragraph around a single one.
/// </summary>
internal sealed class MarkdownFunction : PageFunction
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    protected override string Usage => "a text, as in markdown fact.note,";

    protected override object? Invoke(object? value, ScriptArguments arguments, CallSite call)
    {
        if (value is null) return null;
        var text = value as string ?? throw call.Error($"{Usage} is expected");
        var tree = ParseTree.Parse(text, Pipeline, Limits.Usual) ?? throw call.Error("lists, quotations or brackets are nested too deeply in this text");
        foreach (var inline in tree.Descendants<Inline>())
        {
            if (inline is LinkInline link) Check(link, call);
            else if (inline is AutolinkInline { IsEmail: false } address) Check(address, call);
        }

        var isInline = arguments.Named.TryGetValue("inline", out var flag) && flag is true;
        if (isInline && tree is not [ParagraphBlock]) throw call.Error("`markdown` with `inline` takes a single paragraph");
        var html = new HtmlText(write => BodyHtml.Write(tree, call.View.Strings, write)).Value.TrimEnd('\n');
        return new HtmlText(isInline ? html["<p>".Length..^"</p>".Length] : html);
    }

    private static void Check(LinkInline link, CallSite call)
    {
        var url = link.Url ?? "";
        if (link.IsImage) throw call.Error($"the picture '{url}' cannot stand in this text");
        if (call.Context.Addresses.Contains(url))
        {
            link.Url = call.View.LinkTo(url);
            return;
        }

        CheckOutside(url, call);
        if (!url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) ExternalLink.Mark(link);
    }

    private static void Check(AutolinkInline address, CallSite call)
    {
        CheckOutside(address.Url, call);
        if (!address.Url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) ExternalLink.Mark(address);
    }

    private static void CheckOutside(string url, CallSite call)
    {
        if (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "mailto") return;
        throw call.Error($"the link '{url}' leads to no address of the site; outside it use https:, http: or mailto:");
    }
}
