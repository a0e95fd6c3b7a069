namespace PressKit.Templating.Runtime;

/// <summary>Parses, caches and renders included templates, and knows which includes are running.</summary>
internal sealed class IncludeRenderer(TemplateContext context, TemplateCache? shared)
{
    private readonly Dictionary<string, Template> _templates = new(StringComparer.Ordinal);
    private readonly List<SourceSpan> _chain = [];

    /// <summary>The calls of the running includes, outermost first.</summary>
    public SourceSpan[] CopyChain() => [.. _chain];

    public void Reset() => _chain.Clear();

    /// <summary>The template of a name, parsed once.</summary>
    public Template Find(SourceSpan callSite, string name)
    {
        var loader = context.TemplateLoader ?? throw context.Error(callSite, "templates cannot be included here: no loader is set");
        var path = loader.GetPath(context, callSite, name) ?? throw context.Error(callSite, $"there is no template `{name}`");
        if (!_templates.TryGetValue(path, out var template) && (shared is null || !shared.TryGet(path, out template)))
        {
            var text = loader.Load(context, callSite, path) ?? throw context.Error(callSite, $"the template `{path}` cannot be read");
            template = Template.Parse(text, path, context.ExpressionDepthLimit);
            template = shared?.Add(path, template) ?? template;
        }

        _templates[path] = template;
        if (!template.HasErrors) return template;
        throw new ScriptRuntimeException(callSite, $"the included template has errors: {template.Messages[0]}")
        {
            IncludeChain = CopyChain(),
            ParserMessages = template.Messages,
        };
    }

    /// <summary>Renders a template with its own locals and returns its text.</summary>
    public string Render(SourceSpan callSite, Template template, ScriptArguments arguments) => context.Output.Capture(() =>
    {
        context.Output.Indent = null;
        Print(callSite, template, arguments);
    });

    /// <summary>Renders a template with its own locals to the output, which must not be indented.</summary>
    public void Print(SourceSpan callSite, Template template, ScriptArguments arguments)
    {
        _chain.Add(callSite);
        try
        {
            var result = context.Run(callSite, template.Page, CreateLocals(arguments), context.Scopes.Call);
            if (result is not null) context.Write(callSite, result);
        }
        finally
        {
            _chain.RemoveAt(_chain.Count - 1);
        }
    }

    // A named argument is both a member of `$` and a local of its own.
    private static LocalScope CreateLocals(ScriptArguments arguments)
    {
        var locals = new LocalScope(arguments);
        if (arguments.NamedOrNull is { } named)
        {
            foreach (var (name, value) in named) locals.Variables[name] = value;
        }

        return locals;
    }
}
