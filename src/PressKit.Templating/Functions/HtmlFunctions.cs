using System.Buffers;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace PressKit.Templating.Functions;

/// <summary>The builtin object <c>html</c>.</summary>
internal static partial class HtmlFunctions
{
    // What a whole address keeps besides letters and digits: reserved and unreserved marks.
    private const string AddressMarks = "-_.~;/?:@&=+$,#[]!'()*";

    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static ScriptObject Create()
    {
        var table = new FunctionTable("html");
        table.Add("escape", "text", (in BuiltinCall call) =>
            call.TextOrNull(0) is { } text ? call.Checked(Escape(text)) : null);
        table.Add("strip", "text", (in BuiltinCall call) => Strip(call));
        table.Add("newline_to_br", "text", (in BuiltinCall call) =>
            call.TextOrNull(0) is { } text ? call.Checked(NewLine().Replace(text, "<br />$0")) : null);
        table.Add("url_encode", "text", (in BuiltinCall call) =>
            call.TextOrNull(0) is { } text ? call.Checked(Uri.EscapeDataString(text)) : null);
        table.Add("url_escape", "text", (in BuiltinCall call) =>
            call.TextOrNull(0) is { } text ? call.Checked(EscapeAddress(text)) : null);
        return table.Members;
    }

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
