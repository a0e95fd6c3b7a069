using System.Globalization;
using PressKit.Templating;
using PressKit.Templating.Parsing;
using PressKit.Templating.Runtime;

namespace PressKit.Generator.Rendering.Templates;

/// <summary>A function of PressKit for templates: one value, and options after it or by name.</summary>
internal abstract class PageFunction : IScriptCustomFunction
{
    // Only pages' templates can call it.
    public object? Invoke(TemplateContext context, SourceSpan callSite, ScriptArguments arguments)
    {
        if (arguments.Positional.Count == 0) throw context.Error(callSite, $"{Usage} is expected");
        return Invoke(arguments.Positional[0], arguments, new CallSite((PageContext)context, callSite));
    }

    /// <summary>How the function is called, for the message of a wrong call.</summary>
    protected abstract string Usage { get; }

    protected abstract object? Invoke(object? value, ScriptArguments arguments, CallSite call);

    /// <summary>The text of a value: a text, or one that is HTML already.</summary>
    protected string TextOf(object? value, CallSite call) =>
        value as string ?? (value as HtmlText)?.Value ?? throw call.Error($"{Usage} is expected");

    protected static decimal DecimalOf(IConvertible number, CallSite call)
    {
        try
        {
            return number.ToDecimal(CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is OverflowException or InvalidCastException)
        {
            throw call.Error(e is OverflowException ? "the number is too large" : "a number is expected");
        }
    }
}
