using PressKit.Generator.Reading;
using PressKit.Generator.Theming;
using PressKit.Templating.Runtime;

namespace PressKit.Generator.Rendering.Templates;

/// <summary>
/// <c>date value style</c>: a date as the page's language writes it. The style names a pattern under <c>date</c> in the interface texts
/// (<c>full</c> unless given), or is <c>iso</c> or <c>rfc3339</c> for machines.
/// </summary>
internal sealed class DateFunction(UiStrings strings) : PageFunction
{
    protected override string Usage => "a date, as in date article.date,";

    protected override object? Invoke(object? value, ScriptArguments arguments, Func<string, Exception> error)
    {
        if (value is null) return null;
        if (value is not ContentDate date) throw error($"{Usage} is expected");
        var style = arguments.Positional.Count > 1 ? arguments.Positional[1] as string ?? "" : "full";
        return strings.Date(date, style) ?? throw error($"there is no date style '{style}': 'date.{style}' is missing in {strings.Path}");
    }
}
