namespace PressKit.Templating.Runtime;

/// <summary>A function written in a template. Its text goes to the output of the moment; its value is what <c>ret</c> gives.</summary>
/// <param name="name">Null for a <c>do … end</c>.</param>
/// <param name="parameters">Null when the function takes any arguments through <c>$</c>.</param>
/// <param name="body">The statements.</param>
internal sealed class ScriptFunction(string? name, Parameter[]? parameters, Block body) : IScriptCustomFunction
{
    public object? Invoke(TemplateContext context, SourceSpan callSite, ScriptArguments arguments)
    {
        var variables = parameters is null ? null : Bind(parameters, context, callSite, arguments);
        var locals = new LocalScope(arguments) { WrappedBlock = context.PendingWrap };
        context.PendingWrap = null;
        var outer = context.Scopes.Call;
        var call = parameters is null && name is null ? outer : new Scope(variables, name is null ? outer : null);
        return context.Run(callSite, body, locals, call);
    }

    private ScriptObject Bind(Parameter[] expected, TemplateContext context, SourceSpan callSite, ScriptArguments arguments)
    {
        var variables = new ScriptObject();
        var given = arguments.Values;
        var next = 0;
        foreach (var parameter in expected)
        {
            variables[parameter.Name] =
                parameter.IsRest ? new ScriptArray(given.Skip(next))
                : arguments.Named.TryGetValue(parameter.Name, out var named) ? named
                : next < given.Length ? given[next++]
                : parameter.HasDefault ? parameter.Default
                : throw context.Error(callSite, $"{Describe()} needs the argument `{parameter.Name}`");
        }

        if (next < given.Length && expected is not [.., { IsRest: true }])
            throw context.Error(callSite, $"{Describe()} takes {expected.Length} argument(s), but {given.Length} were given");

        foreach (var key in arguments.Named.Keys)
        {
            if (!variables.ContainsKey(key)) throw context.Error(callSite, $"{Describe()} has no parameter `{key}`");
        }

        return variables;
    }

    private string Describe() => name is null ? "the function" : $"`{name}`";
}
