using System.Buffers;
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
    /// <summary>Renders and stages a file; a mistake in a template is reported, and nothing is staged.</summary>
    /// <returns>The bytes staged, when they are kept.</returns>
    /// <inheritdoc cref="Render"/>
    public byte[]? Stage(string address, Language language, TemplateModel model, string template, string? layout = null, bool isKept = false)
    {
        byte[]? kept = null;
        Render(address, language, model, template, layout, text =>
        {
            kept = Stage(address, text.Span, isKept);
            return address;
        });
        return kept;
    }

    /// <summary>What the template prints, or null after diagnostics.</summary>
    /// <param name="address">From which links in the file start.</param>
    /// <param name="layout">The frame that takes what the template printed as <c>content</c>; null for a template that prints the whole file.</param>
    public string? Render(string address, Language language, TemplateModel model, string template, string? layout = null) =>
        Render(address, language, model, template, layout, static text => text.ToString());

    private TResult? Render<TResult>(string address, Language language, TemplateModel model, string template, string? layout, Func<ReadOnlyMemory<char>, TResult?> make)
        where TResult : class
    {
        var view = ViewOf(language, address);
        if (layout is null) return templates.Render(template, model, view, make);
        return templates.Render<TResult>(template, model, view, content =>
        {
            // The text is gone with the rendering around this one, and so is what stands for it.
            model["content"] = layout.EndsWith("html", StringComparison.Ordinal) ? new HtmlText(write => write(content.Span)) : content.ToString();
            var result = templates.Render(layout, model, view, make);
            model.Remove("content");
            return result;
        });
    }

    private PageView ViewOf(Language language, string address)
    {
        // A host serves the page for missing pages at any depth, so its links start at the site's root on that host.
        var root = address == SiteAddress.NotFound ? plan.BaseUrl?.AbsolutePath ?? "/" : null;
        return new PageView(address, root, language, theme);
    }

    private byte[]? Stage(string address, ReadOnlySpan<char> text, bool isKept)
    {
        if (address.EndsWith(".txt", StringComparison.Ordinal)) text = TidyText.Tidy(text);
        // Lines end as RFC 4180 has it. Without the mark in front Excel reads names in a legacy encoding.
        else if (address.EndsWith(".csv", StringComparison.Ordinal)) text = "\uFEFF" + text.ToString().ReplaceLineEndings("\r\n");

        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetByteCount(text));
        var bytes = buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer));
        site.Stage(address, bytes);
        var kept = isKept ? bytes.ToArray() : null;
        ArrayPool<byte>.Shared.Return(buffer);
        return kept;
    }
}
