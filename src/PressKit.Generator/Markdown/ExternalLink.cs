using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace PressKit.Generator.Markdown;

/// <summary>Marks a link that leaves the site, as the theme marks its own: by its relation, and in words for screen readers.</summary>
internal static class ExternalLink
{
    // The layout holds the words under this name, once for all links of a page.
    private const string WordsId = "external";

    public static void Mark(Inline link)
    {
        var attributes = link.GetAttributes();
        attributes.AddProperty("rel", "external noopener");
        attributes.AddProperty("aria-describedby", WordsId);
    }
}
