namespace PressKit.Templating.Runtime;

/// <summary>A function a template can call.</summary>
public interface IScriptCustomFunction
{
    /// <summary>
    /// Computes the result; null prints nothing. Report a wrong argument by throwing <see cref="TemplateContext.Error"/>.
    /// </summary>
    /// <param name="context">The context of the running template.</param>
    /// <param name="callSite">Where the call stands, for errors.</param>
    /// <param name="arguments">The arguments, a piped value first.</param>
    object? Invoke(TemplateContext context, SourceSpan callSite, ScriptArguments arguments);
}

/// <summary>The arguments of one call.</summary>
public sealed class ScriptArguments
{
    internal static readonly ScriptArguments None = new([], null);

    internal ScriptArguments(object?[] positional, ScriptObject? named) => (Values, NamedOrNull) = (positional, named);

    /// <summary>The arguments given by place.</summary>
    public IReadOnlyList<object?> Positional => Values;

    /// <summary>The arguments given by name, in the order of the call.</summary>
    public IReadOnlyDictionary<string, object?> Named => NamedOrNull ?? [];

    internal object?[] Values { get; }
    internal ScriptObject? NamedOrNull { get; }
}
