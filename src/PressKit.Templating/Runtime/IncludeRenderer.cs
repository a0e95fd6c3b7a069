namespace PressKit.Templating.Runtime;

/// <summary>Finds, parses and renders included templates, and knows which includes are running.</summary>
internal sealed class IncludeRenderer(TemplateContext context, TemplateCache? cache)
{
    private readonly List<SourceSpan> _chain = [];
    private readonly TemplateCache _cache = cache ?? new TemplateCache();

    /// <summary>The calls of the running includes, outermost first.</summary>
    public SourceSpan[] CopyChain() => [.. _chain];

    /// <summary>Renders the template that the first argument names, with locals of its own, and returns its text.</summary>
    public string Render(SourceSpan callSite, ScriptArguments arguments) => context.Output.Capture(() =>
    {
        context.Output.Indent = null;
        Print(callSite, arguments);
    });

    /// <summary>The same to the output, which must not be indented.</summary>
    public void Print(SourceSpan callSite, ScriptArguments arguments)
    {
        var template = Find(callSite, arguments.Values.Length > 0 ? arguments.Values[0] : null);

        // A named argument is both a member of `$` and a local of its own.
        var locals = new LocalScope(arguments, variables: arguments.NamedOrNull is { } named ? new ScriptObject(named) : null);
        _chain.Add(callSite);
        try
        {
            var result = context.Run(callSite, template.Page, locals, context.Scopes.Call);
            if (result is not null) context.Write(callSite, result);
        }
        finally
        {
            _chain.RemoveAt(_chain.Count - 1);
        }
    }

    private Template Find(SourceSpan callSite, object? value)
    {
        var name = context.ObjectToString(value);
        if (name.Length == 0) throw context.Error(callSite, "`include` needs the name of a template, found nothing");
        var loader = context.TemplateLoader ?? throw context.Error(callSite, "templates cannot be included here: no loader is set");
        var path = loader.GetPath(context, callSite, name) ?? throw context.Error(callSite, $"there is no template `{name}`");
        var template = _cache.Find(path);
        if (template is null)
        {
            var text = loader.Load(context, callSite, path) ?? throw context.Error(callSite, $"the template `{path}` cannot be read");
            template = _cache.Add(path, Template.Parse(text, path, context.ExpressionDepthLimit));
        }

        if (!template.HasErrors) return template;
        throw new ScriptRuntimeException(callSite, $"the included template has errors: {template.Messages[0]}")
        {
            IncludeChain = CopyChain(),
            ParserMessages = template.Messages,
        };
    }
}
