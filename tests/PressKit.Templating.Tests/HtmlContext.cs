using System.Net;
using PressKit.Templating.Parsing;

namespace PressKit.Templating.Tests;

/// <summary>Finished HTML, which must not be escaped again.</summary>
public sealed record HtmlText(string Markup)
{
    public override string ToString() => Markup;
}

/// <summary>Escapes what code prints, as a site generator would.</summary>
public sealed class HtmlContext : TemplateContext
{
    public override void Write(SourceSpan span, object? value)
    {
        if (value is HtmlText html)
        {
            WriteText(html.Markup);
        }
        else if (value is not null)
        {
            WriteText(WebUtility.HtmlEncode(ObjectToString(value)));
        }
    }

    public override object CreateRenderedText(string text) => new HtmlText(text);
}
