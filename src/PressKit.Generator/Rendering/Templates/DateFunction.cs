using PressKit.Generator.Reading;
using PressKit.Generator.Reading.Data;
using PressKit.Templating.Runtime;

namespace PressKit.Generator.Rendering.Templates;

/// <summary>
/// <c>date value style</c>: a date as the page's language writes it. The style names a pattern under <c>date</c> in the interface texts
/// (<c>full</c> unless given), or is <c>iso</c> or <c>rfc3339</c> for machines. A date that is a month or a year, or a span, is
/// written as exactly as it is known; one that the language's own functions of dates computed is a day.
/// </summary>
internal sealed class DateFunction : PageFunction
{
    protected override string Usage => "a date, as in date article.date,";

    protected override object? Invoke(object? value, ScriptArguments arguments, CallSite call)
    {
        var strings = call.View.Strings;
        switch (value)
        {
            case null:
                return null;
            case PartialDate partial:
                return strings.Date(partial);
            case DateSpan span:
                return strings.Date(span);
        }

        if (value is DateTime computed) value = new ContentDate(DateOnly.FromDateTime(computed), null, null);
        if (value is not ContentDate date) throw call.Error($"{Usage} is expected");
        var style = arguments.Positional.Count > 1 ? arguments.Positional[1] as string ?? "" : "full";
        return strings.Date(date, style) ?? throw call.Error($"there is no date style '{style}': 'date.{style}' is missing in {strings.Path}");
    }
}
