using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using PressKit.Generator.Diagnostics;
using PressKit.Generator.Reading;
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
    // One that was broken off may have taken seconds, and every page of its kind would.
    private const int MostBrokenOff = 2;

    private readonly Dictionary<string, Template> _templates = new(StringComparer.Ordinal);
    private readonly ThemeLoader _loader;
    private readonly TemplateCache _includes;
    private readonly IReadOnlySet<string> _addresses;
    private readonly Limits _limits;
    private readonly DiagnosticBag _diagnostics;
    private readonly PartTimings? _timings;

    // By template: how many of its renderings reached a limit.
    private readonly ConcurrentDictionary<string, int> _brokenOff = new(StringComparer.Ordinal);

    private PageTemplates(Theme theme, IReadOnlySet<string> addresses, Limits limits, ReadingMemory memory, DiagnosticBag diagnostics, PartTimings? timings)
    {
        foreach (var (name, text) in theme.Templates) _templates.Add(name, Parse(name, text, memory, diagnostics));
        _includes = memory.Recall("includes", () => [theme], diagnostics, static _ => new TemplateCache());
        _loader = new ThemeLoader(theme.Templates);
        _addresses = addresses;
        _limits = limits;
        _diagnostics = diagnostics;
        _timings = timings;
    }

    /// <summary>The template engine, whose next version may print otherwise.</summary>
    public static Module Engine => typeof(Template).Module;

    /// <summary>Parses every template, so that one run names the mistakes in all of them.</summary>
    /// <param name="addresses">What <c>url</c> may link to.</param>
    /// <param name="timings">Is told how long each template took.</param>
    public static PageTemplates Load(Theme theme, IReadOnlySet<string> addresses, Limits limits, ReadingMemory memory, DiagnosticBag diagnostics, PartTimings? timings = null) =>
        new(theme, addresses, limits, memory, diagnostics, timings);

    /// <summary>Runs the engine over a few words, so that its code is ready when pages need it.</summary>
    internal static void WarmUp()
    {
        var template = Template.Parse("{{ func f(x) }}{{ x }}{{ end }}{{ for a in [1, 2] }}{{ if a > 1 && !for.last }}{{ f a }}{{ else }}{{ a + 1 | string.upcase }}{{ end }}{{ end }}");
        template.Render(new TemplateContext(), static text => text.Length);
    }

    /// <summary>What is made of the text that the template prints, or null after diagnostics. A template that reached a limit twice is not run again.</summary>
    /// <param name="make">Is given the whole text, which is gone afterwards; never that of a template with mistakes.</param>
    public TResult? Render<TResult>(string name, TemplateModel model, PageView view, Func<ReadOnlyMemory<char>, TResult?> make)
        where TResult : class
    {
        if (!_templates.TryGetValue(name, out var template))
        {
            _diagnostics.Add(Rules.FileMissing, Place.StartOf(ThemeLoader.PathOf(name)), "the theme lacks this template", "restore it, or remove the kit's own copy of the theme");
            return null;
        }

        if (template.HasErrors || _brokenOff.GetValueOrDefault(name) >= MostBrokenOff) return null;
        var context = new PageContext(OutputFormat.Of(name), view, _addresses, _limits, _includes, _diagnostics) { TemplateLoader = _loader };
        context.PushGlobal(model);
        var started = _timings is null ? 0 : Stopwatch.GetTimestamp();
        try
        {
            return template.Render(context, Make);
        }
        catch (ScriptRuntimeException error)
        {
            context.Report(error);
            _brokenOff.AddOrUpdate(name, 1, static (_, count) => count + 1);
            return null;
        }

        TResult? Make(ReadOnlyMemory<char> text)
        {
            _timings?.Note(name, started);
            return context.HasFailed ? null : make(text);
        }
    }

    private static Template Parse(string name, string text, ReadingMemory memory, DiagnosticBag diagnostics)
    {
        var path = ThemeLoader.PathOf(name);
        return memory.Recall($"template {name}", () => [text], diagnostics, found =>
        {
            var template = Template.Parse(text, path);
            foreach (var message in template.Messages)
            {
                var rule = message.Type == ParserMessageType.Unsupported ? Rules.TemplateUnsupported : Rules.TemplateSyntax;
                found.Add(rule, TemplatePlace.Of(message.Span), message.Message);
            }

            return template;
        });
    }
}
