using System.Buffers;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace PressKit.Templating.Functions;

/// <summary>The builtin object <c>html</c>.</summary>
internal static partial class HtmlFunctions
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static ScriptObject Create() => new FunctionTable("html")
    {
        { "escape", "text", call => Change(call, Escape) },
        { "newline_to_br", "text", call => Change(call, static text => NewLine().Replace(text, "<br />$0")) },
        { "strip", "text", call => call.Attempt(() => Change(call, static text => Markup().Replace(text, "")), static e => e.Message) },
        { "url_encode", "text", call => Change(call, Uri.EscapeDataString) },
        { "url_escape", "text", call => Change(call, static text => EscapedInAddress().Replace(text, static run => Uri.EscapeDataString(run.Value))) },
    }.Build();

    private static string? Change(BuiltinCall call, Func<string, string> change) =>
        call.TextOrNull(0) is { } text ? call.Checked(change(text)) : null;

    // As WebUtility does, which copies one character at a time; beyond ASCII it decides.
    private static string Escape(string text)
    {
        var rest = text.AsSpan();
        if (!Ascii.IsValid(rest)) return WebUtility.HtmlEncode(text);
        if (!rest.ContainsAny(Special)) return text;
        var escaped = new DefaultInterpolatedStringHandler(text.Length, 0, CultureInfo.InvariantCulture, stackalloc char[512]);
        for (var at = rest.IndexOfAny(Special); at >= 0; at = rest.IndexOfAny(Special))
        {
            escaped.AppendFormatted(rest[..at]);
            escaped.AppendLiteral(rest[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#39;" });
            rest = rest[(at + 1)..];
        }

        escaped.AppendFormatted(rest);
        return escaped.ToStringAndClear();
    }

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
