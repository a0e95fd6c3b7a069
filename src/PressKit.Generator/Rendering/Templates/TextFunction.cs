using PressKit.Generator.Diagnostics;
using PressKit.Generator.Theming;
using PressKit.Templating.Runtime;

namespace PressKit.Generator.Rendering.Templates;

/// <summary>
/// <c>t "key"</c>: a text of the interface in the page's language, or in the one given as <c>lang</c>. Named arguments fill its
/// <c>{places}</c>; <c>count</c> also chooses between one and many.
/// </summary>
internal sealed class TextFunction : PageFunction
{
    protected override string Usage => "a key, as in t \"home.updated\",";

    protected override object? Invoke(object? value, ScriptArguments arguments, CallSite call)
    {
        if (value is not string key) throw call.Error($"{Usage} is expected");
        var strings = arguments.Named.TryGetValue("lang", out var code) ? StringsOf(code, call) : call.View.Strings;
        var count = arguments.Named.TryGetValue("count", out var given) ? CountOf(given, call) : null;
        if (strings.Find(key, count) is not { } text)
        {
            var near = Suggestion.Nearest(key, strings.Texts.Keys);
            throw call.Error($"text '{key}' is missing in {strings.Path}; {(near is null ? "add it there" : $"did you mean '{near}'?")}");
        }

        return Fill(text, key, strings, arguments, call);
    }

    private static UiStrings StringsOf(object? code, CallSite call) =>
        call.View.Theme.Strings.FirstOrDefault(strings => strings.Language.Code.Equals(code)) ?? throw call.Error($"'{code}' is not a language of this kit");

    private static decimal? CountOf(object? given, CallSite call) =>
        given is IConvertible number and not string ? DecimalOf(number, call) : throw call.Error("'count' must be a number");

    private static string Fill(string text, string key, UiStrings strings, ScriptArguments arguments, CallSite call)
    {
        for (var start = text.IndexOf('{', StringComparison.Ordinal); start >= 0;)
        {
            var end = text.IndexOf('}', start);
            if (end < 0) break;
            var name = text[(start + 1)..end];
            if (!arguments.Named.TryGetValue(name, out var value)) throw call.Error($"text '{key}' needs a value for '{{{name}}}'; write {name}: … in the call");
            var filled = value is IConvertible number and not string ? strings.Number(DecimalOf(number, call)) : value?.ToString() ?? "";
            text = string.Concat(text.AsSpan(0, start), filled, text.AsSpan(end + 1));
            start = text.IndexOf('{', start + filled.Length);
        }

        return text;
    }
}
