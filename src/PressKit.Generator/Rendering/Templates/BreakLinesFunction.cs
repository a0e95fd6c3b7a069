using System.Globalization;
using PressKit.Generator.Theming.Fonts;
using PressKit.Templating.Runtime;

namespace PressKit.Generator.Rendering.Templates;

/// <summary><c>break_lines text width: 1040 size: 48 font: "Noto Serif" weight: 700</c>: the lines of a text that SVG, which breaks none itself, has room for.</summary>
internal sealed class BreakLinesFunction : PageFunction
{
    protected override string Usage => "a text, as in break_lines title width: 1040 size: 48 font: \"Noto Serif\" weight: 700,";

    protected override object? Invoke(object? value, ScriptArguments arguments, CallSite call)
    {
        var fonts = call.View.Theme.Fonts;
        if (value is null) return new List<string>();
        var text = TextOf(value, call);
        var width = Number("width", null);
        var size = Number("size", null);
        var weight = (int)Number("weight", FontSet.Regular);
        if (size <= 0 || width <= 0) throw call.Error("'width' and 'size' must be greater than 0");
        if (!arguments.Named.TryGetValue("font", out var given) || given is not string family) throw call.Error("'font' must name a font of the theme");
        var face = fonts.Find(family, weight) ?? throw call.Error($"the theme has no font '{family}' of weight {weight.ToString(CultureInfo.InvariantCulture)}; in templates/fonts are: {fonts}");
        return BreakLines.Break(text, width / size, face);

        float Number(string name, int? usual) => arguments.Named.TryGetValue(name, out var named)
            ? named is IConvertible number and not (string or bool) ? (float)DecimalOf(number, call) : throw call.Error($"'{name}' must be a number")
            : usual ?? throw call.Error($"'{name}' is missing: {Usage} is expected");
    }
}
