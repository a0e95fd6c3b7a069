using PressKit.Templating.Runtime;

namespace PressKit.Generator.Rendering.Templates;

/// <summary><c>raw text</c>: the text as HTML. The one place where a template waives escaping, so that a reader can find them all.</summary>
internal sealed class RawFunction : PageFunction
{
    protected override string Usage => "a text that is HTML, as in raw \"<br>\",";

    protected override object? Invoke(object? value, ScriptArguments arguments, CallSite call) =>
        value is null ? null : new HtmlText(TextOf(value, call));
}
