namespace PressKit.Templating.Runtime;

/// <summary>An object that can also be called, as the language's own <c>date</c> can. Called without arguments, it is itself.</summary>
/// <param name="function">What a call with arguments computes.</param>
/// <param name="members">What it holds first.</param>
public sealed class CallableObject(IScriptCustomFunction function, IEnumerable<KeyValuePair<string, object?>> members)
    : ScriptObject(members), IScriptCustomFunction
{
    /// <inheritdoc/>
    public object? Invoke(TemplateContext context, SourceSpan callSite, ScriptArguments arguments) =>
        arguments.Values.Length == 0 && arguments.NamedOrNull is null ? this : function.Invoke(context, callSite, arguments);

    internal override ScriptObject Copy() => new CallableObject(function, this);
}
