using System.Net;
using System.Text.RegularExpressions;

namespace PressKit.Templating.Functions;

/// <summary>The builtin object <c>html</c>.</summary>
internal static partial class HtmlFunctions
{
    public static ScriptObject Create() => new FunctionTable("html")
    {
        { "escape", "text", call => Change(call, WebUtility.HtmlEncode) },
        { "newline_to_br", "text", call => Change(call, static text => NewLine().Replace(text, "<br />$0")) },
        { "strip", "text", call => call.Attempt(() => Change(call, static text => Markup().Replace(text, "")), static e => e.Message) },
        { "url_encode", "text", call => Change(call, Uri.EscapeDataString) },
        { "url_escape", "text", call => Change(call, static text => EscapedInAddress().Replace(text, static run => Uri.EscapeDataString(run.Value))) },
    }.Build();

    private static string? Change(BuiltinCall call, Func<string, string> change) =>
        call.TextOrNull(0) is { } text ? call.Checked(change(text)) : null;

    [GeneratedRegex("\r?\n", RegexOptions.CultureInvariant)]
    private static partial Regex NewLine();

    // A whole address keeps the reserved and unreserved marks besides letters and digits.
    [GeneratedRegex(@"[^A-Za-z0-9\-_.~;/?:@&=+$,#\[\]!'()*]+", RegexOptions.CultureInvariant)]
    private static partial Regex EscapedInAddress();

    [GeneratedRegex(
        "<script.*?</script>|<!--.*?-->|<style.*?</style>|<(?:\"[^\"]*\"|'[^']*'|[^'\">])*>",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Markup();
}
