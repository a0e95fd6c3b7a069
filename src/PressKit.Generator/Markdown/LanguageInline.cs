using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace PressKit.Generator.Markdown;

/// <summary>Words in another language, <c>[Công ước Hà Nội]{lang=vi}</c>: a bracketed span with the one attribute that a body may give.</summary>
/// <param name="language">A language tag of BCP 47.</param>
internal sealed class LanguageInline(string language) : ContainerInline
{
    public string Language { get; } = language;
}

/// <summary>Reads <c>[words]{lang=tag}</c>, whose words hold no other markup; anything else between brackets is left to links.</summary>
internal sealed partial class LanguageInlineParser : InlineParser
{
    public LanguageInlineParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        // Most brackets are those of links.
        var close = slice.Text.IndexOf(']', slice.Start, slice.Length);
        if (close < 0 || close == slice.End || slice.Text[close + 1] != '{') return false;
        var span = Span().Match(slice.Text, slice.Start, slice.Length);
        if (!span.Success) return false;

        var words = span.Groups["words"];
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var inline = new LanguageInline(span.Groups["tag"].Value) { Line = line, Column = column, Span = new(start, start + span.Length - 1), IsClosed = true };
        inline.AppendChild(new LiteralInline
        {
            Content = new StringSlice(slice.Text, words.Index, words.Index + words.Length - 1),
            Line = line,
            Column = column + 1,
            Span = new(start + 1, start + words.Length),
            IsClosed = true,
        });
        processor.Inline = inline;
        slice.Start += span.Length;
        return true;
    }

    [GeneratedRegex("\\G\\[(?<words>[^][\\\\*_`<>&\n]{1,1000})\\]\\{lang=(?<q>\"?)(?<tag>[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4})\\k<q>\\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Span();
}

internal sealed class LanguageInlineRenderer : HtmlObjectRenderer<LanguageInline>
{
    protected override void Write(HtmlRenderer renderer, LanguageInline inline)
    {
        renderer.Write("<span lang=\"").Write(inline.Language).Write("\">");
        renderer.WriteChildren(inline);
        renderer.Write("</span>");
    }
}
