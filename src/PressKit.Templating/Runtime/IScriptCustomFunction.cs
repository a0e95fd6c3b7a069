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
