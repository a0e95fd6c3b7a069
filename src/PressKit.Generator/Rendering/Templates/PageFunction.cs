using PressKit.Templating;
using PressKit.Templating.Parsing;
using PressKit.Templating.Runtime;

namespace PressKit.Generator.Rendering.Templates;

/// <summary>A function of PressKit for templates: one value, and options after it or by name.</summary>
internal abstract class PageFunction : IScriptCustomFunction
{
    public object? Invoke(TemplateContext context, SourceSpan callSite, ScriptArguments arguments)
    {
        if (arguments.Positional.Count == 0) throw context.Error(callSite, $"{Usage} is expected");
        return Invoke(arguments.Positional[0], arguments, message => context.Error(callSite, message));
    }

    /// <summary>How the function is called, for the message of a wrong call.</summary>
    protected abstract string Usage { get; }

    protected abstract object? Invoke(object? value, ScriptArguments arguments, Func<string, Exception> error);
}
