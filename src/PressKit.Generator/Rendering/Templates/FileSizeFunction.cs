using PressKit.Generator.Reading;
using PressKit.Templating.Runtime;

namespace PressKit.Generator.Rendering.Templates;

/// <summary><c>file_size bytes</c>: a size as the page's language writes it, <c>1,2 MB</c> or <c>1.2 MB</c>.</summary>
internal sealed class FileSizeFunction : PageFunction
{
    protected override string Usage => "a number of bytes, as in file_size 48000,";

    protected override object? Invoke(object? value, ScriptArguments arguments, CallSite call)
    {
        var strings = call.View.Strings;
        if (value is not IConvertible number || value is string or bool) throw call.Error($"{Usage} is expected");
        var (rounded, unit) = new FileSize((long)DecimalOf(number, call)).Rounded;
        var pattern = strings.Find("file_size." + unit, null) ?? throw call.Error($"text 'file_size.{unit}' is missing in {strings.Path}; add it there");
        return pattern.Replace("{number}", strings.Number(rounded), StringComparison.Ordinal);
    }
}
