using PressKit.Templating.Runtime;

namespace PressKit.Generator.Rendering.Templates;

/// <summary><c>number value</c>: a number as the page's language writes it, <c>2.500</c> or <c>2,500</c>.</summary>
internal sealed class NumberFunction : PageFunction
{
    protected override string Usage => "a number, as in number 2500,";

    protected override object? Invoke(object? value, ScriptArguments arguments, CallSite call) => value switch
    {
        null => null,
        IConvertible number and not (string or bool) => call.View.Strings.Number(DecimalOf(number, call)),
        _ => throw call.Error($"{Usage} is expected"),
    };
}
