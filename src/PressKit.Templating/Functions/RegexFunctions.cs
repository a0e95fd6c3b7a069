using System.Text.RegularExpressions;

namespace PressKit.Templating.Functions;

/// <summary>The builtin object <c>regex</c>: .NET regular expressions, each run bounded in time by the context.</summary>
internal static class RegexFunctions
{
    public static ScriptObject Create()
    {
        var table = new FunctionTable("regex");
        table.Add("match", "text pattern options?", (in BuiltinCall call) => Run(call, 2, static (regex, text, _) => Groups(regex.Match(text))));
        table.Add("matches", "text pattern options?", (in BuiltinCall call) => Run(call, 2, static (regex, text, call) =>
        {
            var result = new ScriptArray();
            for (var match = regex.Match(text); match.Success; match = match.NextMatch())
            {
                call.Context.Limits.CheckTextLength(call.Span, result.Count);
                result.Add(Groups(match));
            }

            return result;
        }));
        table.Add("replace", "text pattern replace options?", (in BuiltinCall call) =>
            Run(call, 3, static (regex, text, call) => call.Checked(regex.Replace(text, call.Text(2)))));
        table.Add("split", "text pattern options?", (in BuiltinCall call) =>
            Run(call, 2, static (regex, text, _) => new ScriptArray(regex.Split(text))));
        table.Add("escape", "pattern", (in BuiltinCall call) => call.TextOrNull(0) is { } text ? Regex.Escape(text) : null);
        table.Add("unescape", "pattern", (in BuiltinCall call) => Unescape(call));
        return table.Members;
    }

    private static object? Run(in BuiltinCall call, int optionsIndex, Func<Regex, string, BuiltinCall, object?> use)
    {
        if (call.TextOrNull(0) is not { } text || call.TextOrNull(1) is not { } pattern)
            throw call.Error("the text or the pattern is null");

        try
        {
            return use(new Regex(pattern, ReadOptions(call.Text(optionsIndex)), call.Context.RegexTimeOut), text, call);
        }
        catch (RegexMatchTimeoutException)
        {
            throw call.LimitError($"the pattern took longer than {call.Context.RegexTimeOut.TotalSeconds} seconds");
        }
        catch (RegexParseException e)
        {
            throw call.Error($"the pattern is wrong: {e.Message}");
        }
    }

    private static RegexOptions ReadOptions(string letters)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var letter in letters)
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return options;
    }

    private static ScriptArray Groups(Match match)
    {
        var result = new ScriptArray();
        for (var i = 0; match.Success && i < match.Groups.Count; i++) result.Add(match.Groups[i].Value);

        return result;
    }

    private static string? Unescape(in BuiltinCall call)
    {
        try
        {
            return call.TextOrNull(0) is { } text ? Regex.Unescape(text) : null;
        }
        catch (ArgumentException e)
        {
            throw call.Error(e.Message);
        }
    }
}
