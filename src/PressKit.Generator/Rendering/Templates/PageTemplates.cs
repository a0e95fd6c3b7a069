using System.Collections.Frozen;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Rendering.Models;
using PressKit.Generator.Theming;
using PressKit.Templating;
using PressKit.Templating.Parsing;
using PressKit.Templating.Runtime;

namespace PressKit.Generator.Rendering.Templates;

/// <summary>
/// The theme's templates, parsed once and rendered by any number of threads. This folder alone knows the template engine; another
/// engine of the same language takes its place by changing it here.
/// </summary>
public sealed class PageTemplates
{
    private readonly FrozenDictionary<string, Template> _templates;
    private readonly ThemeLoader _loader;
    private readonly TemplateCache _includes = new();
    private readonly FrozenSet<string> _addresses;
    private readonly DiagnosticBag _diagnostics;

    private PageTemplates(Theme theme, FrozenSet<string> addresses, DiagnosticBag diagnostics)
    {
        _templates = theme.Templates.ToFrozenDictionary(
            static entry => entry.Key,
            static entry => Template.Parse(entry.Value, ThemeLoader.PathOf(entry.Key)),
            StringComparer.Ordinal);
        _loader = new ThemeLoader(theme.Templates);
        _addresses = addresses;
        _diagnostics = diagnostics;
    }

    /// <summary>Parses every template, so that one run names the mistakes in all of them.</summary>
    /// <param name="addresses">What <c>url</c> may link to.</param>
    public static PageTemplates Load(Theme theme, FrozenSet<string> addresses, DiagnosticBag diagnostics)
    {
        var templates = new PageTemplates(theme, addresses, diagnostics);
        foreach (var message in templates._templates.Values.SelectMany(static template => template.Messages))
        {
            var rule = message.Type == ParserMessageType.Unsupported ? Rules.TemplateUnsupported : Rules.TemplateSyntax;
            diagnostics.Add(rule, TemplatePlace.Of(message.Span), message.Message);
        }

        return templates;
    }

    /// <summary>What the template prints, or null after diagnostics.</summary>
    public string? Render(string name, TemplateModel model, PageView view)
    {
        if (!_templates.TryGetValue(name, out var template))
        {
            _diagnostics.Add(Rules.FileMissing, Place.StartOf(ThemeLoader.PathOf(name)), "the theme lacks this template", "restore it, or remove the kit's own copy of the theme");
            return null;
        }

        if (template.HasErrors) return null;
        var context = new PageContext(OutputFormat.Of(name), view, _addresses, _includes, _diagnostics) { TemplateLoader = _loader };
        context.PushGlobal(model);
        try
        {
            var text = template.Render(context);
            return context.HasFailed ? null : text;
        }
        catch (ScriptRuntimeException error)
        {
            context.Report(error);
            return null;
        }
    }
}
