using PressKit.Generator.Theming;
using PressKit.Templating.Runtime;

namespace PressKit.Generator.Rendering.Templates;

/// <summary><c>number value</c>: a number as the page's language writes it, <c>2.500</c> or <c>2,500</c>.</summary>
internal sealed class NumberFunction(UiStrings strings) : PageFunction
{
    protected override string Usage => "a number, as in number 2500,";

    protected override object? Invoke(object? value, ScriptArguments arguments, Func<string, Exception> error) => value switch
    {
        null => null,
        IConvertible number and not (string or bool) => strings.Number(DecimalOf(number, error)),
        _ => throw error($"{Usage} is expected"),
    };
}
