using System.Text;
using PressKit.Generator.Planning;
using PressKit.Generator.Publishing;
using PressKit.Generator.Reading;
using PressKit.Generator.Rendering.Models;
using PressKit.Generator.Rendering.Templates;
using PressKit.Generator.Theming;

namespace PressKit.Generator.Rendering;

/// <summary>Renders one file through the theme's templates and stages it.</summary>
internal sealed class RenderFile(SitePlan plan, Theme theme, PageTemplates templates, SiteWriter site)
{
    /// <summary>The bytes staged, or null after diagnostics.</summary>
    /// <inheritdoc cref="Render"/>
    public byte[]? Stage(string address, Language language, TemplateModel model, string template, string? layout = null)
    {
        var bytes = Render(address, language, model, template, layout, text => BytesOf(text, address));
        if (bytes is not null) site.Stage(address, bytes);
        return bytes;
    }

    /// <summary>What the template prints, or null after diagnostics.</summary>
    /// <param name="address">From which links in the file start.</param>
    /// <param name="layout">The frame that takes what the template printed as <c>content</c>; null for a template that prints the whole file.</param>
    public string? Render(string address, Language language, TemplateModel model, string template, string? layout = null) =>
        Render(address, language, model, template, layout, static text => text.ToString());

    private TResult? Render<TResult>(string address, Language language, TemplateModel model, string template, string? layout, Func<ReadOnlySpan<char>, TResult> make)
        where TResult : class
    {
        var view = ViewOf(language, address);
        if (layout is null) return templates.Render(template, model, view, make);
        if (templates.Render(template, model, view, static text => text.ToString()) is not { } content) return null;
        model["content"] = layout.EndsWith("html", StringComparison.Ordinal) ? new HtmlText(content) : content;
        return templates.Render(layout, model, view, make);
    }

    private PageView ViewOf(Language language, string address)
    {
        // A host serves the page for missing pages at any depth, so its links start at the site's root on that host.
        var root = address == SiteAddress.NotFound ? plan.BaseUrl?.AbsolutePath ?? "/" : null;
        return new PageView(address, root, language, theme);
    }

    private static byte[] BytesOf(ReadOnlySpan<char> text, string address) => Path.GetExtension(address) switch
    {
        ".txt" => Encoding.UTF8.GetBytes(TidyText.Tidy(text)),
        // Lines end as RFC 4180 has it. Without the mark in front Excel reads names in a legacy encoding.
        ".csv" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString().ReplaceLineEndings("\r\n"))],
        _ => Utf8Of(text),
    };

    private static byte[] Utf8Of(ReadOnlySpan<char> text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        return bytes;
    }
}
