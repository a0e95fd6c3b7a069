using System.Net;
using System.Text.RegularExpressions;

namespace PressKit.Templating.Functions;

/// <summary>The builtin object <c>html</c>.</summary>
internal static partial class HtmlFunctions
{
    // What a whole address keeps besides letters and digits: reserved and unreserved marks.
    private const string AddressMarks = "-_.~;/?:@&=+$,#[]!'()*";

    public static ScriptObject Create()
    {
        var table = new FunctionTable("html");
        table.Add("escape", "text", (in BuiltinCall call) =>
            call.TextOrNull(0) is { } text ? call.Checked(WebUtility.HtmlEncode(text)) : null);
        table.Add("strip", "text", (in BuiltinCall call) => Strip(call));
        table.Add("newline_to_br", "text", (in BuiltinCall call) =>
            call.TextOrNull(0) is { } text ? call.Checked(NewLine().Replace(text, "<br />$0")) : null);
        table.Add("url_encode", "text", (in BuiltinCall call) =>
            call.TextOrNull(0) is { } text ? call.Checked(Uri.EscapeDataString(text)) : null);
        table.Add("url_escape", "text", (in BuiltinCall call) =>
            call.TextOrNull(0) is { } text ? call.Checked(EscapeAddress(text)) : null);
        return table.Members;
    }

    private static string? Strip(in BuiltinCall call)
    {
        if (call.TextOrNull(0) is not { } text) return null;
        try
        {
            return Markup().Replace(text, "");
        }
        catch (RegexMatchTimeoutException)
        {
            throw call.LimitError("the text took too long to strip");
        }
    }

    private static string EscapeAddress(string text)
    {
        var builder = new StringBuilder(text.Length);
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !char.IsAsciiLetterOrDigit(text[i]) && !AddressMarks.Contains(text[i], StringComparison.Ordinal))
                continue;

            builder.Append(Uri.EscapeDataString(text.AsSpan(start, i - start)));
            builder.Append(i < text.Length ? text[i].ToString() : "");
            start = i + 1;
        }

        return builder.ToString();
    }

    [GeneratedRegex("\r?\n", RegexOptions.CultureInvariant)]
    private static partial Regex NewLine();

    [GeneratedRegex(
        "<script.*?</script>|<!--.*?-->|<style.*?</style>|<(?:\"[^\"]*\"|'[^']*'|[^'\">])*>",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Markup();
}
