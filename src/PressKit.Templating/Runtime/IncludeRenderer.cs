namespace PressKit.Templating.Runtime;

/// <summary>Parses, caches and renders included templates, and knows which includes are running.</summary>
internal sealed class IncludeRenderer(TemplateContext context, TemplateCache? shared)
{
    private readonly Dictionary<string, Template> _templates = new(StringComparer.Ordinal);
    private readonly List<SourceSpan> _chain = [];

    /// <summary>The calls of the running includes, outermost first.</summary>
    public SourceSpan[] CopyChain() => [.. _chain];

    public void Reset() => _chain.Clear();

    public Template Get(string path, Func<string> load)
    {
        if (_templates.TryGetValue(path, out var template) || (shared is not null && shared.TryGet(path, out template)))
            return _templates[path] = template;

        template = Template.Parse(load(), path, context.ExpressionDepthLimit);
        return _templates[path] = shared?.Add(path, template) ?? template;
    }

    /// <summary>Renders a template with its own locals and returns its text.</summary>
    public string Render(SourceSpan callSite, Template template, ScriptArguments arguments)
    {
        context.Limits.EnterCall(callSite);
        var scopes = context.Scopes;
        var output = context.Output;
        var outer = (scopes.Local, context.Limits.LoopDepth);
        scopes.Local = CreateLocals(arguments);
        context.Limits.LoopDepth = 0;
        var depth = output.Depth;
        output.Push();
        output.Indent = null;
        _chain.Add(callSite);
        try
        {
            template.Page.Execute(context);
            if (context.Flow == FlowState.Return)
            {
                context.Flow = FlowState.None;
                context.Write(callSite, context.ReturnValue);
            }

            return output.Pop();
        }
        finally
        {
            context.UnwindOutput(depth);
            _chain.RemoveAt(_chain.Count - 1);
            (scopes.Local, context.Limits.LoopDepth) = outer;
            context.Limits.LeaveCall();
        }
    }

    // A named argument is both a member of `$` and a local of its own.
    private static LocalScope CreateLocals(ScriptArguments arguments)
    {
        var locals = new LocalScope(new ScriptArray(arguments.Values) { Properties = arguments.NamedOrNull }, null);
        foreach (var (name, value) in arguments.Named)
            locals.Variables[name] = value;

        return locals;
    }
}
