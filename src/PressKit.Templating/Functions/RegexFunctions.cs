using System.Text.RegularExpressions;

namespace PressKit.Templating.Functions;

/// <summary>The builtin object <c>regex</c>: .NET regular expressions, each run bounded in time by the context.</summary>
internal static class RegexFunctions
{
    public static ScriptObject Create() => new FunctionTable("regex")
    {
        { "escape", "pattern", call => call.TextOrNull(0) is { } text ? Regex.Escape(text) : null },
        { "match", "text pattern options?", call => Run(call, 2, static (regex, text) => Groups(regex.Match(text))) },
        { "matches", "text pattern options?", call =>
            Run(call, 2, static (regex, text) => new ScriptArray(regex.Matches(text).Select(Groups))) },
        { "replace", "text pattern replace options?", call => Run(call, 3, (regex, text) => call.Checked(regex.Replace(text, call.Text(2)))) },
        { "split", "text pattern options?", call => Run(call, 2, static (regex, text) => new ScriptArray(regex.Split(text))) },
        { "unescape", "pattern", call => call.TextOrNull(0) is { } text ? call.Attempt(() => Regex.Unescape(text), static e => e.Message) : null },
    }.Build();

    private static object Run(BuiltinCall call, int optionsIndex, Func<Regex, string, object> use)
    {
        if (call.TextOrNull(0) is not { } text || call.TextOrNull(1) is not { } pattern)
            throw call.Error("the text or the pattern is null");

        var options = string.Concat(call.Text(optionsIndex).Where("imsx".Contains));
        return call.Attempt(
            () => use(new Regex(options.Length == 0 ? pattern : $"(?{options}){pattern}", RegexOptions.CultureInvariant, call.Context.RegexTimeOut), text),
            static e => $"the pattern is wrong: {e.Message}");
    }

    private static ScriptArray Groups(Match match) =>
        match.Success ? new ScriptArray(match.Groups.Values.Select(static group => group.Value)) : [];
}
