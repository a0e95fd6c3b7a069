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
        context.Limits.EnterCall(callSite);
        var scopes = context.Scopes;
        var outer = (scopes.Local, scopes.Call, context.Limits.LoopDepth);
        scopes.Local = new LocalScope(arguments, null) { WrappedBlock = context.PendingWrap };
        context.PendingWrap = null;
        context.Limits.LoopDepth = 0;
        if (parameters is not null || name is not null) scopes.Call = new CallScope(variables, name is not null, scopes.Call);
        try
        {
            body.Execute(context);
            return TakeResult(context);
        }
        finally
        {
            (scopes.Local, scopes.Call, context.Limits.LoopDepth) = outer;
            context.Limits.LeaveCall();
        }
    }

    private static object? TakeResult(TemplateContext context)
    {
        if (context.Flow != FlowState.Return) return null;
        var result = context.ReturnValue;
        context.Flow = FlowState.None;
        context.ReturnValue = null;
        return result;
    }

    private ScriptObject Bind(Parameter[] expected, TemplateContext context, SourceSpan callSite, ScriptArguments arguments)
    {
        var variables = new ScriptObject();
        var given = arguments.Values;
        var next = 0;
        foreach (var parameter in expected)
        {
            if (parameter.IsRest)
            {
                variables[parameter.Name] = new ScriptArray(given.AsSpan(Math.Min(next, given.Length)).ToArray());
                next = given.Length;
            }
            else if (arguments.Named.TryGetValue(parameter.Name, out var named))
            {
                variables[parameter.Name] = named;
            }
            else if (next < given.Length)
            {
                variables[parameter.Name] = given[next++];
            }
            else if (parameter.HasDefault)
            {
                variables[parameter.Name] = parameter.Default;
            }
            else
            {
                throw context.Error(callSite, $"{Describe()} needs the argument `{parameter.Name}`");
            }
        }

        if (next < given.Length)
            throw context.Error(callSite, $"{Describe()} takes {expected.Length} argument(s), but {given.Length} were given");

        foreach (var (key, _) in arguments.Named)
        {
            if (!variables.ContainsKey(key)) throw context.Error(callSite, $"{Describe()} has no parameter `{key}`");
        }

        return variables;
    }

    private string Describe() => name is null ? "the function" : $"`{name}`";
}
